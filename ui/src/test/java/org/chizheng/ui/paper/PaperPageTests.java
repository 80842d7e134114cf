package org.chizheng.ui.paper;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

@SpringJUnitWebConfig
class PaperPageTests {

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @Import(PaperPage.class)
    static class OnlyThisPage {}

    private MockMvc browser;

    @BeforeEach
    void open(WebApplicationContext context) {
        browser = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void opensAtItsFolder() throws Exception {
        browser.perform(get("/paper/?a=7")).andExpect(forwardedUrl("/paper/index.html"));
        browser.perform(get("/paper?a=7")).andExpect(redirectedUrl("/paper/?a=7"));
    }

    @Test
    void letsTheBrowserRunNothingButItsOwnFiles() throws Exception {
        for (String file : new String[] {"index.html", "sw.js", "app.js"}) {
            browser.perform(get("/paper/" + file))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Content-Security-Policy", PaperPage.POLICY))
                    .andExpect(header().string("Cache-Control", "no-cache"));
        }
    }

    @Test
    void servesModulesAsScripts() throws Exception {
        browser.perform(get("/paper/app.js")).andExpect(content().contentTypeCompatibleWith("text/javascript"));
    }
}
