package org.dongthuan.testing.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a service offers over HTTP, read from its classes: a new endpoint is seen without anybody listing it. */
public final class Endpoints {

    private static final String CLIENT = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";

    private Endpoints() {}

    /**
     * @param packageName root package of the service; the platform's own endpoints count too
     * @param words path whose last parameter is a word (an event) → its values; each becomes an endpoint of its own
     * @return for example {@code POST /api/v1/cases/{id}/assess}
     */
    public static Set<String> of(String packageName, Map<String, List<String>> words) {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(packageName, "org.dongthuan.platform")
                        .stream()
                        .filter(c -> c.isAnnotatedWith(Path.class) && !c.isAnnotatedWith(CLIENT))
                        .map(JavaClass::reflect)
                        .flatMap(Endpoints::endpointsOf)
                        .flatMap(endpoint -> spelledOut(endpoint, words))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> spelledOut(String endpoint, Map<String, List<String>> words) {
        String path = endpoint.substring(endpoint.indexOf(' ') + 1);
        return words.containsKey(path)
                ? words.get(path).stream().map(word -> endpoint.substring(0, endpoint.lastIndexOf('/') + 1) + word)
                : Stream.of(endpoint);
    }

    private static Stream<String> endpointsOf(Class<?> resource) {
        String base = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> verb(method).map(verb -> {
                    Path path = method.getAnnotation(Path.class);
                    return verb + " " + base + (path == null ? "" : path.value());
                }));
    }

    private static Stream<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value);
    }
}
