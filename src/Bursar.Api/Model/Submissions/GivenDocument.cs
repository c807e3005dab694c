using Bursar.Http;

namespace Bursar.Api;

/// <summary>The document of a participant's answers, which a body has in one of two forms.</summary>
internal static class GivenDocument
{
    /// <summary>The document, or what is wrong with it; null if the body has both forms or none.</summary>
    /// <param name="answer">The document itself, XML.</param>
    /// <param name="fields">The fields of which it is made.</param>
    public static Parsed<string>? Of(string? answer, IReadOnlyList<Field>? fields)
    {
        if (answer is null == fields is null) return null;
        if (answer is not null) return QuestionFormAnswers.Check(answer) is { } wrong ? Wrong("answer", wrong) : answer;
        var (document, why) = QuestionFormAnswers.Of(fields!);
        return document is null ? Wrong("fields", why!) : document;
    }

    private static ApiError Wrong(string member, string why) => ApiError.Of(ApiErrorCode.InvalidValue, $"{member}: {why}");
}
