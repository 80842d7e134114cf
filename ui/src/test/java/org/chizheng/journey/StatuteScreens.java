package org.chizheng.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The screens of the register: a law that questions of the demo cite, its amendment, and what that freezes. */
final class StatuteScreens {

    private static final String LAW = "城市道路管理条例";
    private static final int ARTICLES = 42;
    private static final int AMENDED = 31;

    private StatuteScreens() {}

    static void look(Journey journey, Tour author) {
        author.screen("/statutes", "statutes-none")
                .screen("/statutes/import", "statutes-import")
                .drop(law(journey, "2019年6月1日通过", "县级以上人民政府负责。", "2019年7月1日"), "statute-go", "statutes-checked");
        author.person().pressThe("statute-go").the("statute-imported").waitFor();
        author.open("/statutes/import")
                .drop(
                        law(journey, "2025年5月1日修订", "县级以上地方人民政府分级负责。", "2025年7月1日"),
                        "change-report",
                        "statutes-compared");
        author.person().pressThe("statute-go").the("statute-imported").waitFor();
        author.look("statutes-imported")
                .screen("/statutes", "statutes")
                .link("statutes/1", "statute")
                .screen("/statutes/1/compare", "statute-compared")
                .screen("/frozen-questions", "frozen");
    }

    private static Path law(Journey journey, String adopted, String amended, String effective) {
        StringBuilder text = new StringBuilder("# " + LAW + "\n\n" + adopted + "\n\n## 第一章 总则\n\n");
        for (int number = 1; number <= ARTICLES; number++) {
            String words = number == AMENDED ? amended : "第" + number + "项管理工作，依照本条例执行。";
            text.append("第").append(number).append("条 ").append(words).append("\n\n");
        }
        text.append("第").append(ARTICLES + 1).append("条 本条例自").append(effective).append("起施行。\n");
        try {
            return Files.writeString(journey.file(LAW + ".md"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
