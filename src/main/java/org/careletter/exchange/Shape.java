package org.careletter.exchange;

import org.careletter.plan.Answers;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What a record of the plan looks like in a file: its components by their names.
///
/// @param type the record
/// @param slots its components in order
record Shape(Class<?> type, Constructor<?> constructor, List<Slot> slots) {

    private static final ClassValue<Shape> SHAPES =
            new ClassValue<>() {
                @Override
                protected Shape computeValue(Class<?> type) {
                    return look(type);
                }
            };

    /// One component of a record.
    ///
    /// @param name its name and the field's
    /// @param type its type
    /// @param element for lists and sets what they hold, otherwise the type again
    /// @param nullable whether it may be null
    record Slot(String name, Class<?> type, Class<?> element, boolean nullable, Method accessor) {

        boolean isMany() {
            return Collection.class.isAssignableFrom(type);
        }

        /// Whether its absence means that it is empty.
        boolean mayBeAbsent() {
            return nullable
                    || isMany()
                    || type == String.class
                    || type == Answers.class
                    || type == boolean.class
                    || (type.isRecord() && Shape.of(type).mayBeAbsent());
        }

        @Nullable Object of(Object owner) {
            try {
                return accessor.invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + name, e);
            }
        }
    }

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    boolean mayBeAbsent() {
        return slots.stream().allMatch(Slot::mayBeAbsent);
    }

    Optional<Slot> slot(String name) {
        return slots.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /// A record with these components.
    ///
    /// @throws IllegalArgumentException if the record does not allow them together
    Object with(@Nullable Object[] components) {
        try {
            return constructor.newInstance(components);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("not a sound " + type.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }

    private static Shape look(Class<?> type) {
        var components = type.getRecordComponents();
        var types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new Shape(
                    type,
                    type.getConstructor(types),
                    Arrays.stream(components).map(Shape::slot).toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no constructor in " + type.getSimpleName(), e);
        }
    }

    private static Slot slot(RecordComponent component) {
        AnnotatedElement annotated = component.getAnnotatedType();
        return new Slot(
                component.getName(),
                component.getType(),
                component.getGenericType() instanceof ParameterizedType many
                        ? (Class<?>) many.getActualTypeArguments()[0]
                        : component.getType(),
                annotated.isAnnotationPresent(Nullable.class),
                component.getAccessor());
    }
}
