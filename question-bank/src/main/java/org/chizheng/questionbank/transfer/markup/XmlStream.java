package org.chizheng.questionbank.transfer.markup;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.UnreadableException;
import org.chizheng.questionbank.transfer.markup.Node.Element;

/**
 * Reads XML piece by piece. A DTD is refused before anything in it is looked at, so that no entity is ever replaced and
 * no other file opened.
 */
public final class XmlStream implements AutoCloseable {

    /** Limits of the platform that count predefined entities such as {@code &lt;} too; no others are let in. */
    public static final List<String> LIMITS_ON_ENTITIES =
            List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

    private static final int DEEPEST = 60;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    /** Begins to read; the stream stays the caller's to close. */
    public XmlStream(InputStream in) throws UnreadableException {
        try {
            reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException | RuntimeException broken) {
            throw new UnreadableException(Finding.at(1, Reason.XML_BROKEN, String.valueOf(broken.getMessage())));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        LIMITS_ON_ENTITIES.forEach(limit -> factory.setProperty(limit, "0"));
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /**
     * The next element of one of the names, with all that is in it, wherever it stands; inside of one that was given out
     * nothing is looked for.
     *
     * @return empty at the end of the document
     */
    public Optional<Element> next(Set<String> names) throws UnreadableException {
        try {
            while (reader.hasNext()) {
                int event = advance();
                if (event == XMLStreamConstants.START_ELEMENT && names.contains(name())) {
                    return Optional.of(element());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException | RuntimeException broken) {
            throw new UnreadableException(Finding.at(line(), Reason.XML_BROKEN, String.valueOf(broken.getMessage())));
        }
    }

    /** Goes on to the document's first element and tells its name; empty if there is none. */
    public String root() throws UnreadableException {
        try {
            while (reader.hasNext()) {
                if (advance() == XMLStreamConstants.START_ELEMENT) {
                    return name();
                }
            }
            return "";
        } catch (XMLStreamException | RuntimeException broken) {
            throw new UnreadableException(Finding.at(line(), Reason.XML_BROKEN, String.valueOf(broken.getMessage())));
        }
    }

    private int advance() throws XMLStreamException, UnreadableException {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnreadableException(Finding.at(line(), Reason.XML_HAS_DTD, ""));
        }
        return event;
    }

    private Element element() throws XMLStreamException, UnreadableException {
        Deque<Element> open = new ArrayDeque<>();
        open.push(started());
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() >= DEEPEST) {
                        throw new UnreadableException(Finding.at(line(), Reason.XML_TOO_DEEP, name()));
                    }
                    Element inner = started();
                    open.element().children().add(inner);
                    open.push(inner);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    Element done = open.pop();
                    if (open.isEmpty()) {
                        return done;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.element().children().add(new Node.Text(reader.getText()));
                default -> {
                    // comments and instructions mean nothing here
                }
            }
        }
    }

    private Element started() {
        Map<String, String> attributes = LinkedHashMap.newLinkedHashMap(reader.getAttributeCount());
        boolean renamed = !name().equals(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String local = reader.getAttributeLocalName(i);
            attributes.put(renamed ? Node.camel(local) : local, reader.getAttributeValue(i));
        }
        List<Node> children = new ArrayList<>();
        return new Element(name(), attributes, children, line());
    }

    private String name() {
        return Node.plainName(reader.getLocalName());
    }

    private int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    @Override
    public void close() throws UnreadableException {
        try {
            reader.close();
        } catch (XMLStreamException broken) {
            throw new UnreadableException(Finding.at(line(), Reason.XML_BROKEN, String.valueOf(broken.getMessage())));
        }
    }
}
