using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A survey of a workspace that the caller is a member of.</summary>
internal static class SurveyAccess
{
    /// <summary>The answer of every path of a survey that the caller cannot see.</summary>
    public static readonly ProlificError None = ProlificError.NotFound("survey");

    /// <summary>The answer of every path of a response that the survey does not have.</summary>
    public static readonly ProlificError NoResponse = ProlificError.NotFound("response");

    /// <summary>Finds the survey in the path; null if the caller can see none with that id.</summary>
    public static async ValueTask<Survey?> FindAsync(ProlificCall call)
    {
        if (!call.Http.TryGetId("survey_id", out var id)) return null;
        if (await WorkspaceAccess.FindAsync(call, id.Book) is null) return null;
        var survey = await call.Ledger.FindAsync<Survey>(RowKey.OfSurvey(id), call.Cancellation);
        return survey is { IsDeleted: false } ? survey : null;
    }

    /// <summary>Finds the response in the path, with its survey; null if the caller can see none with these ids.</summary>
    public static async ValueTask<(Survey? Survey, SurveyResponse? Response)> FindResponseAsync(ProlificCall call)
    {
        if (await FindAsync(call) is not { } survey) return (null, null);
        if (!call.Http.TryGetId("response_id", out var id) || id.Book != survey.Id.Book) return (survey, null);
        var response = await call.Ledger.FindAsync<SurveyResponse>(RowKey.OfSurveyResponse(id), call.Cancellation);
        return (survey, response is not null && survey.Has(response) ? response : null);
    }
}
