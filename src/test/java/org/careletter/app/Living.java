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
/// @param bytes how much room all of them take, but for pixels
record Living(Map<String, Long> counts, long bytes) {

    private static final Pattern LINE =
            Pattern.compile("(?m)^ *\\d+: +(\\d+) +(\\d+)  ([^ \\n]+).*$");

    /// JavaFX holds on softly to pictures that it painted on, until the room is needed.
    private static final String PIXELS = "[I";

    /// The class of a lambda has another number behind its slash in every run.
    private static final Pattern NUMBER = Pattern.compile("/.*");

    /// Clears away, and counts what is left.
    static Living now() throws JMException {
        var counts = new TreeMap<String, Long>();
        long bytes = 0;
        for (MatchResult line : LINE.matcher(histogram()).results().toList()) {
            var name = NUMBER.matcher(line.group(3)).replaceFirst("");
            counts.merge(name, Long.valueOf(line.group(1)), Long::sum);
            bytes += name.equals(PIXELS) ? 0 : Long.parseLong(line.group(2));
        }
        return new Living(counts, bytes);
    }

    /// What is alive now and was not alive `before`, as far as it is asked for by name.
    Map<String, Long> moreThan(Living before, Predicate<String> asked) {
        var more = new TreeMap<String, Long>();
        counts.forEach(
                (name, count) -> {
                    long grown = count - before.counts.getOrDefault(name, 0L);
                    if (grown > 0 && asked.test(name)) {
                        more.put(name, grown);
                    }
                });
        return more;
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
