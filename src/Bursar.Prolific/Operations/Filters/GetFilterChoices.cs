namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/filters/{filter_id}/choices/</c>: the choices of a filter, a page at a time (Prolific API docs, Filters). A
/// filter for ids of participants has none.
/// </summary>
internal static class GetFilterChoices
{
    public static ValueTask<ProlificError?> AnswerAsync(ProlificCall call) => FilterChoiceList.WriteAsync(call, terms: null);
}
