package org.journeymaps.devhost.plugin;

import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.config.SingletonBeanRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;
import org.springframework.beans.factory.xml.ParserContext;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The two extensions of Spring's XML that an app uses: {@code scan-indexes} and {@code osgi:reference} (confluence.md 6). */
final class Namespaces implements NamespaceHandlerResolver {

    private static final String SCANNER = "http://www.atlassian.com/schema/atlassian-scanner/2";
    private static final String BLUEPRINT = "http://www.eclipse.org/gemini/blueprint/schema/blueprint";

    private final ScannerIndex index;
    private final Services services;
    private final ClassLoader classes;

    Namespaces(ScannerIndex index, Services services, ClassLoader classes) {
        this.index = index;
        this.services = services;
        this.classes = classes;
    }

    @Override
    public NamespaceHandler resolve(String uri) {
        return switch (uri) {
            case SCANNER -> new Handler("scan-indexes");
            case BLUEPRINT -> new Handler("reference");
            default -> null;
        };
    }

    private void scan(ParserContext parser) {
        BeanDefinitionRegistry registry = parser.getRegistry();
        index.imports().forEach(line -> service(line.bean(), line.type(), registry));
        index.components().forEach(line -> {
            RootBeanDefinition definition = new RootBeanDefinition();
            definition.setBeanClassName(line.type());
            definition.setAutowireMode(AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR);
            registry.registerBeanDefinition(line.bean(), definition);
        });
    }

    private void service(String name, String type, BeanDefinitionRegistry registry) {
        try {
            Object service = services.find(classes.loadClass(type));
            ((SingletonBeanRegistry) registry).registerSingleton(name, service);
        } catch (ClassNotFoundException e) {
            throw new PluginException("The app imports the service " + type + " but not its package", e);
        }
    }

    private final class Handler implements NamespaceHandler {

        private final String element;

        private Handler(String element) {
            this.element = element;
        }

        @Override
        public void init() {
            // Nothing to prepare.
        }

        @Override
        public BeanDefinition parse(Element found, ParserContext parser) {
            if (!found.getLocalName().equals(element)) {
                throw new PluginException("Spring XML holds an element unknown to the host: " + found.getTagName());
            }
            if (element.equals("reference")) {
                service(found.getAttribute("id"), found.getAttribute("interface"), parser.getRegistry());
            } else {
                scan(parser);
            }
            return null;
        }

        @Override
        public BeanDefinitionHolder decorate(Node source, BeanDefinitionHolder definition, ParserContext parser) {
            return definition;
        }
    }
}
