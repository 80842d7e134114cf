package org.chizheng.ui.shell;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import org.jsoup.nodes.Document;

/**
 * What every page carries before the client starts: language, colour scheme, a description, and a content security
 * policy that runs only scripts of our own or with this page's nonce. Flow's client evaluates expressions sent by the
 * server, hence {@code unsafe-eval}; its styles need {@code unsafe-inline}. The exam page has a policy without either.
 */
class IndexPage implements IndexHtmlRequestListener {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;

    private final transient Bundles texts;

    IndexPage(Bundles texts) {
        this.texts = texts;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        Document page = response.getDocument();
        Locale language = Preferences.language(response.getVaadinRequest());
        page.selectXpath("/html").attr("lang", language.toLanguageTag());
        page.selectXpath("/html").attr("data-scheme", Preferences.scheme(response.getVaadinRequest()));
        page.head()
                .appendElement("meta")
                .attr("name", "description")
                .attr("content", texts.getTranslation("shell.product.about", language));
        page.head()
                .appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "icons/chizheng.svg");
        if (page.title().isBlank()) {
            page.title(texts.getTranslation("shell.product.name", language));
        }
        String nonce = nonce();
        page.getElementsByTag("script").attr("nonce", nonce);
        response.getVaadinResponse().setHeader("Content-Security-Policy", policy(nonce));
    }

    private static String policy(String nonce) {
        return "default-src 'self'; script-src 'self' 'nonce-" + nonce
                + "' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                + " img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src 'self' blob:;"
                + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";
    }

    private static String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
