package org.dongthuan.testing.access;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who looks beyond the scope of the caller, read from a service's classes: a new place is seen without anybody listing it. */
public final class GateUse {

    private static final String GATE = "org.dongthuan.platform.access.BeyondScope";

    private GateUse() {}

    /** @return for example {@code People.findOrCreate} */
    public static Set<String> in(String packageName) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(packageName).stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTargetOwner().getName().equals(GATE))
                        .map(call -> call.getOriginOwner().getSimpleName() + "."
                                + call.getOrigin().getName())
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
