using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The body of <c>POST /bursar/v1/submissions/{submission}/submit</c>: what was done, in one of its forms.</summary>
internal sealed record SubmitRequest
{
    private static readonly Problem NotOne = Problem.Of(
        ProblemCode.InvalidValue, "What was done is either an answer, which is XML, or fields, and not both.");

    /// <summary>The whole document as MTurk's API will give it to the requester.</summary>
    [JsonPropertyName("answer")]
    public string? Answer { get; init; }

    /// <summary>What a form had, to make that document from.</summary>
    [JsonPropertyName("fields"), JsonConverter(typeof(FieldsConverter))]
    public IReadOnlyList<Field>? Fields { get; init; }

    /// <summary>What is kept beside the submission.</summary>
    public Parsed<string> ToDocument() => (Answer, Fields) switch
    {
        ({ } answer, null) => QuestionFormAnswers.Check(answer),
        (null, { } fields) => QuestionFormAnswers.Of(fields),
        _ => NotOne,
    };
}
