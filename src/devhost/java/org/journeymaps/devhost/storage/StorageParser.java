package org.journeymaps.devhost.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads storage format: a fragment whose prefixes are undeclared and which may use the entities of HTML, so that a plain XML
 * parser refuses it (confluence.md 5). Neighbouring CDATA sections and the text between them become one text.
 */
public final class StorageParser {

    /** The namespace of {@code ac:}. Confluence declares it for its own parser; the name is of no other use. */
    static final String AC = "http://www.atlassian.com/schema/confluence/4/ac/";
    private static final String RI = "http://www.atlassian.com/schema/confluence/4/ri/";
    private static final String AT = "http://www.atlassian.com/schema/confluence/4/at/";
    private static final String ENTITIES = "/resources/schema/xhtml/entity/";
    private static final String HEAD = """
            <!DOCTYPE storage [
            <!ENTITY % lat1 SYSTEM "xhtml-lat1.ent"> %lat1;
            <!ENTITY % special SYSTEM "xhtml-special.ent"> %special;
            <!ENTITY % symbol SYSTEM "xhtml-symbol.ent"> %symbol;
            ]>
            """;
    private static final String START = "<storage xmlns:ac=\"" + AC + "\" xmlns:ri=\"" + RI + "\" xmlns:at=\"" + AT + "\">";
    private static final int HEAD_LINES = (int) HEAD.lines().count();
    private static final int DEEPEST = 200;

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // A warning does not make the text wrong.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }

    /**
     * The element around the fragment.
     *
     * @throws BadStorageException if the text is not well-formed, names an unknown entity or is nested deeper than 200
     */
    public Element parse(String storage) {
        try {
            InputSource source = new InputSource(new StringReader(HEAD + START + storage + "</storage>"));
            source.setSystemId("storage:/page");
            Element root = builder().parse(source).getDocumentElement();
            checkDepth(root);
            return root;
        } catch (SAXParseException e) {
            int line = Math.max(1, e.getLineNumber() - HEAD_LINES);
            int column = line == 1 ? Math.max(1, e.getColumnNumber() - START.length()) : e.getColumnNumber();
            throw new BadStorageException("Line " + line + ", column " + column + ": " + e.getMessage());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new BadStorageException(String.valueOf(e.getMessage()));
        }
    }

    private DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setCoalescing(true);
        factory.setExpandEntityReferences(true);
        factory.setIgnoringComments(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Strict());
        builder.setEntityResolver((publicId, systemId) -> entities(systemId));
        return builder;
    }

    /** The lists of HTML's entities travel with the PDF renderer; nothing else is ever read. */
    private static InputSource entities(String systemId) throws SAXException {
        String name = systemId.substring(systemId.lastIndexOf('/') + 1);
        InputStream list = StorageParser.class.getResourceAsStream(ENTITIES + name);
        if (list == null) {
            throw new SAXException("No entity may be read from elsewhere: " + systemId);
        }
        return new InputSource(Objects.requireNonNull(list));
    }

    private static void checkDepth(Element root) {
        int depth = 0;
        Node node = root;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                if (++depth > DEEPEST) {
                    throw new BadStorageException("The text is nested deeper than " + DEEPEST + " elements");
                }
                continue;
            }
            while (node != null && node.getNextSibling() == null) {
                node = node.getParentNode();
                depth--;
            }
            node = node == null ? null : node.getNextSibling();
        }
    }
}
