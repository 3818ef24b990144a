package dev.hindsight.manners;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotBlank;

/** What is wrong with a body, field by field. */
final class Violations {

    private Violations() {}

    /** Of a field that is blank nothing else is told: what it would have to look like is no news to anybody. */
    static List<Problem.FieldError> of(ConstraintViolationException invalid) {
        Set<String> blank = invalid.getConstraintViolations().stream().filter(Violations::isBlank).map(Violations::error)
                .map(Problem.FieldError::pointer).collect(Collectors.toSet());
        return invalid.getConstraintViolations().stream()
                .filter(violation -> isBlank(violation) || !blank.contains(error(violation).pointer()))
                .map(Violations::error).sorted(Comparator.comparing(Problem.FieldError::pointer)).toList();
    }

    private static boolean isBlank(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof NotBlank;
    }

    /** Drops the method and the parameter from the path of a violation: {@code declare.body.title} is {@code #/title}. */
    private static Problem.FieldError error(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        String pointer = nodes.stream().skip(Math.min(2, nodes.size() - 1)).map(Violations::step).collect(Collectors.joining());
        return new Problem.FieldError("#" + pointer, violation.getMessage());
    }

    private static String step(Path.Node node) {
        String index = node.getIndex() == null ? "" : "/" + node.getIndex();
        String name = node.getName() == null || node.getName().startsWith("<") ? "" : "/" + node.getName();
        return index + name;
    }
}
