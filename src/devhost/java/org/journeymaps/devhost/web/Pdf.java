package org.journeymaps.devhost.web;

import com.lowagie.text.DocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes the PDF of a page with Flying Saucer, the engine of Confluence's export: well-formed XHTML, CSS 2.1, no script, A4
 * upright (confluence.md 12). Nothing is fetched.
 */
final class Pdf {

    private static final float DOTS_PER_POINT = 20f * 4f / 3f;
    private static final int DOTS_PER_PIXEL = 20;

    private final String styles;

    Pdf() {
        try (var in = Pdf.class.getResourceAsStream("/devhost/web/pdf.css")) {
            styles = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] write(String title, String bodyHtml) throws PdfException {
        String heading = title.replace("&", "&amp;").replace("<", "&lt;");
        String text = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>" + heading + "</title><style>" + styles
                + "</style></head><body><h1 class=\"page-title\">" + heading + "</h1>" + bodyHtml + "</body></html>";
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ITextOutputDevice device = new ITextOutputDevice(DOTS_PER_POINT);
            ITextRenderer renderer = new ITextRenderer(DOTS_PER_POINT, DOTS_PER_PIXEL, device, new Offline(device));
            renderer.setDocument(parse(text));
            renderer.layout();
            renderer.createPDF(out);
            return out.toByteArray();
        } catch (SAXException | DocumentException | IOException | ParserConfigurationException e) {
            throw new PdfException(e.getMessage(), e);
        }
    }

    private static Document parse(String text) throws SAXException, IOException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new InputSource(new StringReader(text)));
    }

    /** Fetches nothing but the engine's own style sheet: an export never touches the network. */
    private static final class Offline extends ITextUserAgent {

        private Offline(ITextOutputDevice device) {
            super(device, DOTS_PER_PIXEL);
        }

        @Override
        protected InputStream resolveAndOpenStream(String uri) {
            return uri.startsWith("jar:") && uri.endsWith("/XhtmlNamespaceHandler.css") ? super.resolveAndOpenStream(uri) : null;
        }
    }
}
