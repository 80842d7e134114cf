package org.chizheng.bench;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.nio.charset.StandardCharsets;
import java.security.ProtectionDomain;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds the milliseconds of a system property to whatever asks the machine for the time of day: the product, its
 * libraries, and those classes of Java through which they ask. Counters that nobody can set stay as they are.
 */
final class MovedTime implements ClassFileTransformer {

    /** The property; nothing is added until it is set. */
    static final String MOVED = "chizheng.moved.milliseconds";

    /** Java's own that tell the time of day. */
    static final Set<String> OF_JAVA = Set.of(
            "java/time/Clock",
            "java/time/Clock$SystemClock",
            "java/util/Date",
            "java/util/Calendar",
            "java/util/GregorianCalendar");

    private static final byte[] MILLIS = "currentTimeMillis".getBytes(StandardCharsets.US_ASCII);
    private static final ClassDesc LONG = ConstantDescs.CD_Long;
    private static final ClassDesc INSTANT = ClassDesc.of("java.time.Instant");

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            String name,
            @Nullable Class<?> known,
            @Nullable ProtectionDomain domain,
            byte[] bytes) {
        if (loader == null ? !OF_JAVA.contains(name) : !mentions(bytes)) {
            return null;
        }
        CodeTransform adding = name.equals("java/time/Clock") ? MovedTime::addToInstant : MovedTime::addToMillis;
        ClassHierarchyResolver classes = loader == null
                ? ClassHierarchyResolver.defaultResolver()
                : ClassHierarchyResolver.ofResourceParsing(loader).orElse(ClassHierarchyResolver.defaultResolver());
        ClassFile file = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(classes));
        return file.transformClass(
                file.parse(bytes),
                ClassTransform.transformingMethodBodies(
                        method -> !name.equals("java/time/Clock")
                                || method.methodName().equalsString("currentInstant"),
                        adding));
    }

    private static void addToMillis(CodeBuilder code, CodeElement element) {
        code.with(element);
        if (element instanceof InvokeInstruction call
                && call.owner().name().equalsString("java/lang/System")
                && call.name().equalsString("currentTimeMillis")) {
            moved(code).ladd();
        }
    }

    /** Here the time is put together from a counter of the machine's; what comes out is what is moved. */
    private static void addToInstant(CodeBuilder code, CodeElement element) {
        if (element instanceof ReturnInstruction back && back.opcode() == Opcode.ARETURN) {
            moved(code).invokevirtual(INSTANT, "plusMillis", MethodTypeDesc.of(INSTANT, ConstantDescs.CD_long));
        }
        code.with(element);
    }

    private static CodeBuilder moved(CodeBuilder code) {
        return code.ldc(MOVED)
                .lconst_0()
                .invokestatic(LONG, "getLong", MethodTypeDesc.of(LONG, ConstantDescs.CD_String, ConstantDescs.CD_long))
                .invokevirtual(LONG, "longValue", MethodTypeDesc.of(ConstantDescs.CD_long));
    }

    private static boolean mentions(byte[] bytes) {
        int last = bytes.length - MILLIS.length;
        for (int from = 0; from <= last; from++) {
            int at = 0;
            while (at < MILLIS.length && bytes[from + at] == MILLIS[at]) {
                at++;
            }
            if (at == MILLIS.length) {
                return true;
            }
        }
        return false;
    }
}
