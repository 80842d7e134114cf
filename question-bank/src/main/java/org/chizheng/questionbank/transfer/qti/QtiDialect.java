package org.chizheng.questionbank.transfer.qti;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chizheng.questionbank.transfer.Format;

/** What the versions of QTI differ in: namespaces, types of resources, and the spelling of names. */
enum QtiDialect {
    V2_1("http://www.imsglobal.org/xsd/imsqti_v2p1", "imsqti_item_xmlv2p1", "QTIv2.1 Package"),
    V2_2("http://www.imsglobal.org/xsd/imsqti_v2p2", "imsqti_item_xmlv2p2", "QTIv2.2 Package"),
    V3_0("http://www.imsglobal.org/xsd/imsqtiasi_v3p0", "imsqti_item_xmlv3p0", "QTI Package");

    private static final Pattern NAME = Pattern.compile("(</?)q:([A-Za-z]+)");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\bq:([A-Za-z]+)=");
    private static final String TEMPLATES_2 = "http://www.imsglobal.org/question/qti_v2p1/rptemplates/";
    private static final String TEMPLATES_3 = "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/";

    private final String namespace;
    private final String resourceType;
    private final String schema;

    QtiDialect(String namespace, String resourceType, String schema) {
        this.namespace = namespace;
        this.resourceType = resourceType;
        this.schema = schema;
    }

    static QtiDialect of(Format format) {
        return switch (format) {
            case QTI_2_1 -> V2_1;
            case QTI_2_2 -> V2_2;
            case QTI_3_0 -> V3_0;
            default -> throw new IllegalArgumentException(format + " is no version of QTI");
        };
    }

    String namespace() {
        return namespace;
    }

    String resourceType() {
        return resourceType;
    }

    String schema() {
        return schema;
    }

    /** The address of a template that makes marks of responses, such as {@code match_correct}. */
    String template(String name) {
        return (this == V3_0 ? TEMPLATES_3 : TEMPLATES_2) + name;
    }

    /** What QTI 3.0 wants around the content of feedback and rubrics. */
    String wrapped(String html) {
        return this == V3_0 ? "<qti-content-body>" + html + "</qti-content-body>" : html;
    }

    /** Spells names of a template, which are marked by {@code q:}, as this version does. */
    String spelled(String template) {
        Matcher names = NAME.matcher(template);
        String named = names.replaceAll(name -> name.group(1) + (this == V3_0 ? "qti-" : "") + hyphens(name.group(2)));
        return ATTRIBUTE.matcher(named).replaceAll(name -> hyphens(name.group(1)) + "=");
    }

    private String hyphens(String camel) {
        return this == V3_0 ? camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT) : camel;
    }
}
