using System.Text.Json.Serialization;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>The body of <c>POST /bursar/v1/submissions/{submission}/submit</c>: the work, in exactly one of its forms.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record SubmitRequest
{
    private static readonly ApiError NotOne = ApiError.Of(
        ApiErrorCode.InvalidValue, "Submit exactly one of answer (XML), fields and completion_code.");

    private static readonly ApiError NoCode = ApiError.Of(
        ApiErrorCode.InvalidValue, $"completion_code: must be 1 to {Submission.MaxCompletionCode} characters.");

    private static readonly ApiError HasQuestions = ApiError.Of(
        ApiErrorCode.InvalidValue, "completion_code: this study has questions. Submit their answers as fields.");

    /// <summary>The whole document, as MTurk's API will return it to the requester.</summary>
    [JsonPropertyName("answer")]
    public string? Answer { get; init; }

    /// <summary>The fields of a form, from which that document is built.</summary>
    [JsonPropertyName("fields"), JsonConverter(typeof(FieldsConverter))]
    public IReadOnlyList<Field>? Fields { get; init; }

    /// <summary>The completion code of a Prolific study, instead of a document.</summary>
    [JsonPropertyName("completion_code")]
    public string? CompletionCode { get; init; }

    /// <summary>The command that submits the work.</summary>
    /// <param name="submission">The submission.</param>
    /// <param name="form">The form that the work answers; null for none.</param>
    public Parsed<SubmitWork> ToCommand(Submission submission, TaskContent.Form? form)
    {
        var command = new SubmitWork(submission.Study, submission.Id) { Participant = submission.Participant };
        if (CompletionCode is { } code)
        {
            if (Answer is not null || Fields is not null) return NotOne;
            if (form is { Tasks: not null }) return HasQuestions;
            return string.IsNullOrWhiteSpace(code) || code.Length > Submission.MaxCompletionCode
                ? NoCode
                : command with { CompletionCode = code };
        }
        var document = GivenDocument.Of(Answer, Fields, form) ?? NotOne;
        if (!document.Ok) return document.Error;
        return command with
        {
            Document = document.Value,
            CompletionCode = form?.CompletionCode ?? "",
            Tasks = form?.Tasks,
            Survey = form?.Survey?.Answered(document.Value),
        };
    }
}
