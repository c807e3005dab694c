namespace Bursar.WorkSite;

/// <summary><c>GET /earnings/data</c>: everything that is known here of the participant, as a file in JSON.</summary>
internal static class DownloadData
{
    public static ValueTask<WorkAnswer> AnswerAsync(WorkCall call) => ValueTask.FromResult<WorkAnswer>(new PersonalData());
}
