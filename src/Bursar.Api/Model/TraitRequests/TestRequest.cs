using System.Text.Json.Serialization;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// The body of <c>POST /bursar/v1/trait-requests/{request}/submit</c>: the answers to the test, in exactly one of their forms.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record TestRequest
{
    private static readonly ApiError NotOne = ApiError.Of(
        ApiErrorCode.InvalidValue, "Submit exactly one of answer (XML) and fields.");

    /// <summary>The whole document, as MTurk's API will return it to the requester.</summary>
    [JsonPropertyName("answer")]
    public string? Answer { get; init; }

    /// <summary>The fields of a form, from which that document is built.</summary>
    [JsonPropertyName("fields"), JsonConverter(typeof(FieldsConverter))]
    public IReadOnlyList<Field>? Fields { get; init; }

    /// <summary>The command that submits the answers.</summary>
    /// <param name="request">The request.</param>
    /// <param name="form">The form of the test; null if it has none.</param>
    public Parsed<Ledger.SubmitTraitTest> ToCommand(TraitRequest request, TaskContent.Form? form)
    {
        var document = GivenDocument.Of(Answer, Fields, form) ?? NotOne;
        if (!document.Ok) return document.Error;
        return new Ledger.SubmitTraitTest(
            request.Id, request.Type, request.Participant, request.Test, document.Value,
            QuestionFormAnswers.Read(document.Value));
    }
}
