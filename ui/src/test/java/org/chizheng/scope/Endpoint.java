package org.chizheng.scope;

import java.util.Comparator;
import java.util.List;
import org.chizheng.gate.DecisionId;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A method and path under which a controller of the house answers. */
record Endpoint(HttpMethod method, String path) {

    /** All of them. */
    static List<Endpoint> all(ApplicationContext context) {
        return context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.chizheng."))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> new Endpoint(method.asHttpMethod(), path))))
                .sorted(Comparator.comparing(Endpoint::name))
                .toList();
    }

    String name() {
        return method + " " + path;
    }

    /** A request about what stands at the position. */
    MockHttpServletRequestBuilder request(World world, Position position) {
        String id = path.contains("/gate/")
                ? String.valueOf(world.the(DecisionId.class, position).value())
                : "1";
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(method, path.replaceAll("\\{[^}]*\\}", id));
        return method == HttpMethod.GET
                ? request
                : request.contentType(MediaType.APPLICATION_JSON).content(body(world, position));
    }

    private String body(World world, Position position) {
        if (path.endsWith("/lease")) {
            return "{\"place\": \"here\", \"takeOver\": false}";
        } else if (path.endsWith("/answers")) {
            return "{\"lease\": 1, \"answers\": [{\"seq\": 1, \"item\": 1, \"chosen\": [\"A\"], \"flagged\": false}]}";
        } else if (path.contains("/attempts/")) {
            return "{\"lease\": 1, \"answered\": 0, \"hidden\": false, \"lastSeq\": 0}";
        }
        return """
                {"actNumber": "演练〔2026〕1号", "type": "PENALTY", "actTime": "%s", "unit": "%s", "region": "%s",
                 "powerItem": "占道经营", "participants": [{"idNumber": "%s"}]}
                """.formatted(
                        world.now(),
                        world.organisation(position).creditCode(),
                        world.organisation(position).region(),
                        Settling.idNumber(position, 1).value());
    }
}
