package org.chizheng.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** An input method that makes Chinese of pinyin, in the field that has the focus. */
final class InputMethod {

    private final CDPSession session;

    InputMethod(Page page) {
        session = page.context().newCDPSession(page);
    }

    /** Shows the pinyin of what is not chosen yet. */
    InputMethod composes(String pinyin) {
        JsonObject order = new JsonObject();
        order.addProperty("text", pinyin);
        order.addProperty("selectionStart", pinyin.length());
        order.addProperty("selectionEnd", pinyin.length());
        session.send("Input.imeSetComposition", order);
        return this;
    }

    /** Puts the chosen characters in the place of the pinyin. */
    InputMethod commits(String characters) {
        JsonObject order = new JsonObject();
        order.addProperty("text", characters);
        session.send("Input.insertText", order);
        return this;
    }
}
