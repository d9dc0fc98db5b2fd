package org.careletter.app;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import javax.management.JMException;
import javax.management.ObjectName;

/// What is alive in the heap after everything that nobody holds on to was cleared away.
///
/// @param counts how many of each class
/// @param bytes how much room all of each class take, but for pixels
record Living(Map<String, Long> counts, Map<String, Long> bytes) {

    private static final Pattern LINE =
            Pattern.compile("(?m)^ *\\d+: +(\\d+) +(\\d+)  ([^ \\n]+).*$");

    /// JavaFX holds on softly to pictures that it painted on, until the room is needed.
    private static final String PIXELS = "[I";

    /// The class of a lambda has another number behind its slash in every run.
    private static final Pattern NUMBER = Pattern.compile("/.*");

    /// Clears away, and counts what is left.
    static Living now() throws JMException {
        var counts = new TreeMap<String, Long>();
        var bytes = new TreeMap<String, Long>();
        for (MatchResult line : LINE.matcher(histogram()).results().toList()) {
            var name = NUMBER.matcher(line.group(3)).replaceFirst("");
            counts.merge(name, Long.valueOf(line.group(1)), Long::sum);
            bytes.merge(name, Long.valueOf(line.group(2)), Long::sum);
        }
        bytes.remove(PIXELS);
        return new Living(counts, bytes);
    }

    /// Of which classes more than `few` are alive now that were not alive `before`, as far as they
    /// are asked for by name.
    Map<String, Long> moreThan(Living before, int few, Predicate<String> asked) {
        var more = grown(before.counts, counts);
        more.entrySet().removeIf(each -> each.getValue() <= few || !asked.test(each.getKey()));
        return more;
    }

    /// How many bytes more of each class there are than `before`, fewer where it is below nothing.
    Map<String, Long> heavierThan(Living before) {
        return grown(before.bytes, bytes);
    }

    private static Map<String, Long> grown(Map<String, Long> before, Map<String, Long> now) {
        var grown = new TreeMap<>(now);
        before.forEach((name, was) -> grown.merge(name, -was, Long::sum));
        return grown;
    }

    private static String histogram() throws JMException {
        return (String)
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "gcClassHistogram",
                                new Object[] {new String[0]},
                                new String[] {String[].class.getName()});
    }
}
