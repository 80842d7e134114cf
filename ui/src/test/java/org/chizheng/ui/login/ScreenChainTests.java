package org.chizheng.ui.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.EnumSet;
import java.util.Set;
import org.chizheng.Application;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Role;
import org.chizheng.security.Accounts;
import org.chizheng.security.NewAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc
@ActiveProfiles("test")
class ScreenChainTests {

    private static final String PASSWORD = "correct horse battery staple";

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void anAdministrator() {
        Caller house = new Caller(
                new AccountId(0),
                "test",
                new OrganisationId(0),
                OrganisationPath.ROOT,
                null,
                EnumSet.allOf(Role.class));
        accounts.openWithKnownPassword(
                house, new NewAccount("chain", "管理员", null, Set.of(Role.ADMINISTRATOR), null), PASSWORD);
    }

    @Test
    void theSignInNeedsATokenOfThisSite() throws Exception {
        browser.perform(signIn("chain", PASSWORD)).andExpect(status().isForbidden());
        browser.perform(post("/login?v-r=uidl").param("username", "chain").param("password", PASSWORD))
                .andExpect(status().isForbidden());
        browser.perform(signIn("chain", PASSWORD).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void theSessionGetsANewNumberWhenSomebodySignsIn() throws Exception {
        MockHttpSession before = new MockHttpSession();
        String number = before.getId();
        MockHttpSession after = (MockHttpSession)
                browser.perform(signIn("chain", PASSWORD).with(csrf()).session(before))
                        .andReturn()
                        .getRequest()
                        .getSession(false);
        assertThat(after).isNotNull();
        assertThat(after.getId()).isNotEqualTo(number);
    }

    @Test
    void aWrongPasswordSaysNoMoreThanThatAndSoonAsksToWait() throws Exception {
        for (int i = 0; i < 3; i++) {
            browser.perform(signIn("nobody", "wrong").with(csrf())).andExpect(redirectedUrl("/login?error"));
        }
        browser.perform(signIn("nobody", "wrong").with(csrf())).andExpect(redirectedUrl("/login?delayed"));
    }

    @Test
    void screensAskForTheSignInAndEveryAnswerProtectsTheBrowser() throws Exception {
        browser.perform(get("/accounts").accept("text/html"))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string("Location", endsWith("/login")))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        browser.perform(get("/accounts").accept("text/html").secure(true))
                .andExpect(header().string("Strict-Transport-Security", containsString("max-age=")));
    }

    @Test
    void theSessionOfAScreenOpensNothingOfTheInterface() throws Exception {
        MockHttpSession session =
                (MockHttpSession) browser.perform(signIn("chain", PASSWORD).with(csrf()))
                        .andReturn()
                        .getRequest()
                        .getSession(false);
        assertThat(session).isNotNull();
        browser.perform(post("/api/v1/gate/decisions").session(session).contentType("application/json"))
                .andExpect(status().isUnauthorized());
    }

    private static MockHttpServletRequestBuilder signIn(String name, String password) {
        return post("/login").param("username", name).param("password", password);
    }
}
