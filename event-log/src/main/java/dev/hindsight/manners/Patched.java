package dev.hindsight.manners;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads what a {@link MergePatch} has left as the request record it stands for, under the same rules as a whole request. */
@ApplicationScoped
public class Patched {

    private final ObjectMapper mapper;
    private final Validator validator;

    public Patched(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /** @throws ProblemException 400 for unknown fields or wrong types, 422 when it is not valid */
    public <T> T as(ObjectNode wanted, Class<T> shape) {
        T request = read(wanted, shape);
        List<Problem.FieldError> errors = validator.validate(request).stream().map(Patched::fieldError)
                .sorted(Comparator.comparing(Problem.FieldError::pointer)).toList();
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).asException();
        }
        return request;
    }

    private <T> T read(ObjectNode wanted, Class<T> shape) {
        try {
            return mapper.treeToValue(wanted, shape);
        } catch (JsonProcessingException e) {
            throw UnreadableJson.problem(e).asException();
        }
    }

    private static Problem.FieldError fieldError(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder("#");
        violation.getPropertyPath().forEach(node -> {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        });
        return new Problem.FieldError(pointer.toString(), violation.getMessage());
    }
}
