package org.chizheng.questionbank.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives and packages as tests need them. */
final class Zips {

    static final String ITEM = """
            <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="q" title="%1$s">
            <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
            <correctResponse><value>A</value></correctResponse></responseDeclaration>
            <itemBody><p>%1$s</p><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1">
            <simpleChoice identifier="A">甲</simpleChoice><simpleChoice identifier="B">乙</simpleChoice>
            </choiceInteraction></itemBody></assessmentItem>""";

    private Zips() {}

    static byte[] of(Map<String, ?> members) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, ?> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(
                        member.getValue() instanceof byte[] bytes
                                ? bytes
                                : member.getValue().toString().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A package whose manifest lists these items, with further files beside them. */
    static byte[] ofItems(Map<String, String> items, Map<String, ?> others) {
        StringBuilder manifest = new StringBuilder("<manifest><resources>\n");
        items.keySet()
                .forEach(name -> manifest.append("<resource type=\"imsqti_item_xmlv2p1\" href=\"")
                        .append(name)
                        .append("\"/>\n"));
        Map<String, Object> members = new LinkedHashMap<>(items);
        members.putAll(others);
        members.put("imsmanifest.xml", manifest + "</resources></manifest>");
        return of(members);
    }
}
