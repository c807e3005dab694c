namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/filters/{filter_id}/choices/search/?q=</c>: the choices of a filter in which every word of <c>q</c> occurs
/// (Prolific API docs, Filters).
/// </summary>
internal static class SearchFilterChoices
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var (terms, error) = FilterTerms.Read(call.Http.Request.Query);
        return terms is null ? error : await FilterChoiceList.WriteAsync(call, terms);
    }
}
