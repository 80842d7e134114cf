package org.chizheng.questionbank.transfer.table;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.chizheng.questionbank.transfer.markup.XmlStream;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;

/**
 * Parsers for the sheets of large workbooks. The limits of the platform on what entities amount to count every
 * {@code &lt;} of a sheet too; a sheet has no entities of its own, since documents with a DTD are refused. The library
 * that reads workbooks makes this by its name.
 */
public final class SheetParsers extends SAXParserFactory {

    private final SAXParserFactory platform = SAXParserFactory.newDefaultInstance();

    /** For the library. */
    public SheetParsers() {
        super();
    }

    @Override
    public SAXParser newSAXParser() throws ParserConfigurationException, SAXException {
        platform.setNamespaceAware(isNamespaceAware());
        platform.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        SAXParser parser = platform.newSAXParser();
        for (String limit : XmlStream.LIMITS_ON_ENTITIES) {
            parser.setProperty(limit, "0");
        }
        return parser;
    }

    @Override
    public void setFeature(String name, boolean value)
            throws ParserConfigurationException, SAXNotRecognizedException, SAXNotSupportedException {
        platform.setFeature(name, value);
    }

    @Override
    public boolean getFeature(String name)
            throws ParserConfigurationException, SAXNotRecognizedException, SAXNotSupportedException {
        return platform.getFeature(name);
    }
}
