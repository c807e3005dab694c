using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary>People who work through our own API: fast, and the same again with the same seed.</summary>
internal sealed class ApiHands(ServerClient server, AnswerBook answers) : ICrowdHands
{
    public Task EnterAsync(CrowdMember person, CancellationToken cancellation)
        => server.PutAsync($"participants/{person.Id}", [], ParticipantJson.Default.ParticipantAnswer, cancellation);

    public async Task<string> TakeAsync(CrowdMember person, string study, CancellationToken cancellation)
        => (await PostAsync($"studies/{study}/submissions", new() { ["participant"] = $"{person.Id}" }, cancellation)).Id;

    public Task ReturnAsync(CrowdMember person, string submission, CancellationToken cancellation)
        => PostAsync($"submissions/{submission}/return", [], cancellation);

    public async Task<Conduct> SubmitAsync(
        CrowdMember person, string submission, TaskAnswer task, Conduct conduct, CancellationToken cancellation)
    {
        if (task.Api != "prolific")
        {
            var fields = task.Kind == "page" ? PageFields.Of(task.Html ?? "") : task.Fields;
            var filled = CrowdWork.InFields(fields, answers, person, conduct);
            await PostAsync($"submissions/{submission}/submit", new() { ["fields"] = filled.Answers }, cancellation);
            return filled.Conduct;
        }
        var done = CrowdWork.InStudy(task, answers, person, conduct);
        if (done.Code is { } code)
            await PostAsync($"submissions/{submission}/submit", new() { ["completion_code"] = code }, cancellation);
        else
            await PostAsync($"submissions/{submission}/force", new() { ["state"] = "no_code" }, cancellation);
        return done.Conduct;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Task<SubmissionAnswer> PostAsync(string path, JsonObject body, CancellationToken cancellation)
        => server.PostAsync(path, body, SubmissionJson.Default.SubmissionAnswer, null, cancellation);
}
