package org.journeymaps.build;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * Writes the index that Atlassian's Spring Scanner reads at start, for builds without the scanner's own Maven plugin.
 *
 * <p>Three files below {@code META-INF/plugin-components/}, in UTF-8, one entry a line, sorted: {@code component} from
 * {@code jakarta.inject.Named} on a class ({@code class} or {@code class#beanName}), {@code imports} from {@code ComponentImport}
 * on a field ({@code interface} or {@code interface#beanName}) and {@code exports} from {@code ExportAsService} on a class
 * ({@code class#interface,interface}). An annotation at a place where the scanner would not look is an error.
 */
@SupportedAnnotationTypes({ScannerIndexProcessor.NAMED, ScannerIndexProcessor.IMPORT, ScannerIndexProcessor.EXPORT})
public final class ScannerIndexProcessor extends AbstractProcessor {

    static final String NAMED = "jakarta.inject.Named";
    static final String IMPORT = "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";
    static final String EXPORT = "com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService";

    private final Map<String, Set<String>> index = new TreeMap<>(Map.of(
            "component", new TreeSet<>(), "imports", new TreeSet<>(), "exports", new TreeSet<>()));

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                add(annotation.getQualifiedName().toString(), element);
            }
        }
        if (round.processingOver() && !round.errorRaised()) {
            index.forEach(this::write);
        }
        return false;
    }

    private void add(String annotation, Element element) {
        AnnotationValue value = value(annotation, element);
        boolean type = element.getKind() == ElementKind.CLASS;
        if (annotation.equals(NAMED) && type) {
            index.get("component").add(className(element) + beanName(value));
        } else if (annotation.equals(IMPORT) && element.getKind() == ElementKind.FIELD && listed(element.getEnclosingElement())) {
            index.get("imports").add(className(((DeclaredType) element.asType()).asElement()) + beanName(value));
        } else if (annotation.equals(EXPORT) && type && listed(element)) {
            index.get("exports").add(className(element) + "#" + interfaces(value));
        } else {
            processingEnv.getMessager().printMessage(
                    Diagnostic.Kind.ERROR, "the scanner does not read @" + annotation + " here", element);
        }
    }

    private boolean listed(Element type) {
        return type.getAnnotationMirrors().stream().anyMatch(mirror -> isA(mirror, NAMED));
    }

    private AnnotationValue value(String annotation, Element element) {
        AnnotationMirror found = element.getAnnotationMirrors().stream()
                .filter(mirror -> isA(mirror, annotation)).findFirst().orElseThrow();
        return processingEnv.getElementUtils().getElementValuesWithDefaults(found).entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
                .map(Map.Entry::getValue).findFirst().orElseThrow();
    }

    private static boolean isA(AnnotationMirror mirror, String annotation) {
        return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().contentEquals(annotation);
    }

    private String className(Element type) {
        return processingEnv.getElementUtils().getBinaryName((TypeElement) type).toString();
    }

    private static String beanName(AnnotationValue value) {
        return value.getValue().toString().isEmpty() ? "" : "#" + value.getValue();
    }

    private String interfaces(AnnotationValue value) {
        return ((List<?>) value.getValue()).stream()
                .map(entry -> (TypeMirror) ((AnnotationValue) entry).getValue())
                .map(type -> className(((DeclaredType) type).asElement()))
                .collect(Collectors.joining(","));
    }

    private void write(String file, Set<String> lines) {
        try (Writer out = processingEnv.getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", "META-INF/plugin-components/" + file).openWriter()) {
            for (String line : lines) {
                out.write(line + "\n");
            }
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "cannot write the scanner index: " + e);
        }
    }
}
