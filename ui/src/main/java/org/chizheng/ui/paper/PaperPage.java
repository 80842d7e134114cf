package org.chizheng.ui.paper;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The exam page at {@code /paper/}. It is open to everybody, since it shows nothing without the ticket of an attempt,
 * and stricter than the rest of the product in what a browser may run on it.
 */
@Configuration(proxyBeanMethods = false)
class PaperPage implements WebMvcConfigurer {

    static final String POLICY =
            "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
                    + " object-src 'none'";

    /** The same page's parts in a frame of the editor. */
    static final String PREVIEW = POLICY.replace("base-uri 'none'", "base-uri 'self'")
            .replace("frame-ancestors 'none'", "frame-ancestors 'self'");

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/paper", "/paper/").setKeepQueryParams(true);
        registry.addViewController("/paper/").setViewName("forward:/paper/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // asked for anew each time and answered 304: the service worker is the cache that counts
        registry.addResourceHandler("/paper/**")
                .addResourceLocations("classpath:/META-INF/resources/paper/")
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/preview/**")
                .addResourceLocations("classpath:/META-INF/resources/preview/")
                .setCacheControl(CacheControl.noCache());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Policy(POLICY)).addPathPatterns("/paper", "/paper/**");
        registry.addInterceptor(new Policy(PREVIEW)).addPathPatterns("/preview/**");
    }

    private record Policy(String policy) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader("Content-Security-Policy", policy);
            response.setHeader("Referrer-Policy", "no-referrer");
            return true;
        }
    }
}
