package id.balai.e2e;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One demonstration for every test that asks for it and leaves it standing; it closes when all have run. */
final class OpenHouse implements ParameterResolver {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(OpenHouse.class);

    /** Closed by JUnit at the end of all. */
    private record Kept(Balai balai) implements AutoCloseable {
        @Override
        public void close() {
            balai.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Balai.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent("balai", any -> new Kept(Balai.demo()), Kept.class)
                .balai();
    }
}
