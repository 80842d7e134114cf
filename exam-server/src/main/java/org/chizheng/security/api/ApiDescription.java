package org.chizheng.security.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI page says about the interface as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "持证 Chizheng",
                        version = "v1",
                        description =
                                "行政执法人员资格核验与准入判定接口。密钥由系统管理员签发，以 Authorization: Bearer 发送；错误为 Problem Details（RFC 9457）。"))
@Configuration(proxyBeanMethods = false)
class ApiDescription {}
