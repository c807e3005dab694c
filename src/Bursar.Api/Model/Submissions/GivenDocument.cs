using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>The document of a participant's answers, which a body has in one of two forms.</summary>
internal static class GivenDocument
{
    /// <summary>The document, or what is wrong with it; null if the body has both forms or none.</summary>
    /// <param name="answer">The document itself, XML, which is kept as it is.</param>
    /// <param name="fields">The fields of which it is made.</param>
    /// <param name="form">The form that is answered, whose rules the answers must follow; null for none.</param>
    public static Parsed<string>? Of(string? answer, IReadOnlyList<Field>? fields, TaskContent.Form? form)
    {
        if (answer is null == fields is null) return null;
        if (answer is not null)
        {
            if (QuestionFormAnswers.Check(answer) is { } wrong) return Wrong("answer", wrong);
            return form is not null && FormAnswers.Of(form, QuestionFormAnswers.Fields(answer)).Why is { } unfit
                ? Wrong("answer", unfit)
                : answer;
        }
        if (form is not null)
        {
            (fields, var unfit) = FormAnswers.Of(form, fields!);
            if (fields is null) return Wrong("fields", unfit!);
        }
        var (document, why) = QuestionFormAnswers.Of(fields!);
        return document is null ? Wrong("fields", why!) : document;
    }

    /// <summary>The form that a study's participants fill in; null if it asks for something else.</summary>
    /// <param name="call">The request.</param>
    /// <param name="study">The study.</param>
    /// <param name="submission">Whose share of the study's tasks is asked; null before a place is taken.</param>
    public static async ValueTask<TaskContent.Form?> FormOfAsync(this ApiCall call, Study? study, Submission? submission)
        => study is null
            ? null
            : await StudyTask.ReadFormAsync(call.Ledger, call.Services.Forms, study, submission, call.Cancellation);

    /// <summary>The form of a test; null if it is none that the site for participants could show.</summary>
    public static async ValueTask<TaskContent.Form?> FormOfAsync(this ApiCall call, TraitRequest request)
        => !request.Test.IsEmpty
            && await call.Ledger.FindAsync<TraitTest>(RowKey.OfTraitTest(request.Test), call.Cancellation) is { } test
                ? call.Services.Forms.Single(one => one.Origin == Origin.MTurk).TestOf(test.Questions) as TaskContent.Form
                : null;

    private static ApiError Wrong(string member, string why) => ApiError.Of(ApiErrorCode.InvalidValue, $"{member}: {why}");
}
