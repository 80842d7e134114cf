package org.chizheng.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;

/** The photo of a person on a screen. */
final class Photograph {

    private Photograph() {}

    /** It is drawn and says whose it is; returns its address. */
    static String isSeen(Person who, String name) {
        Locator image = who.page().locator("img[alt='" + name + " 的照片']").first();
        image.waitFor();
        who.page().waitForFunction("image => image.complete && image.naturalWidth > 0", image.elementHandle());
        return String.valueOf(image.evaluate("image => image.src"));
    }

    /** Whoever it is shown to gets it, and no browser keeps it; returns the picture. */
    static byte[] isNotKept(Person who, String address) {
        APIResponse answer = who.context().request().get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("image/jpeg");
        assertThat(answer.headers().get("cache-control")).contains("no-store");
        return answer.body();
    }

    /** Nobody else gets it, even with its address. */
    static void isNotFor(Person other, String address) {
        APIResponse answer = other.context().request().get(address);
        assertThat(answer.headers().getOrDefault("content-type", "")).doesNotStartWith("image/");
    }
}
