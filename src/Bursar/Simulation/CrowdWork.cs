using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary>What a simulated person sends at the end of their work.</summary>
/// <param name="Path">The path of the request below the submission's.</param>
/// <param name="Body">The body of the request.</param>
/// <param name="Conduct">What they did: a task without a check cannot be failed, nor one without codes end without one.</param>
internal sealed record CrowdWork(string Path, JsonObject Body, Conduct Conduct)
{
    /// <summary>The work of a person.</summary>
    public static CrowdWork Of(TaskAnswer task, AnswerBook answers, CrowdMember person, Conduct conduct)
    {
        var line = answers.LineOf(person.Number);
        if (task.Api == "prolific")
        {
            if (conduct == Conduct.EntersNoCode) return new("force", new() { ["state"] = "no_code" }, conduct);
            var (code, fails) = CodeOf(task, line, conduct == Conduct.FailsCheck);
            var did = fails ? Conduct.FailsCheck : Conduct.Works;
            return code is null
                ? new("force", new() { ["state"] = "no_code" }, Conduct.Works) // The study has no codes.
                : new("submit", new() { ["completion_code"] = code }, did);
        }
        var canFail = conduct == Conduct.FailsCheck && answers.Checks.Count > 0;
        var fields = task.Kind == "page" ? PageFields.Of(task.Html ?? "") : task.Fields;
        var filled = answers.Answer(fields, line, canFail, person.Random);
        return new("submit", new() { ["fields"] = filled }, canFail ? Conduct.FailsCheck : Conduct.Works);
    }

    /// <summary>
    /// The code that the page shows to those who worked with attention, or the one for those who did not: the first of a kind. A
    /// study that has none of that kind shows its usual code.
    /// </summary>
    private static (string? Code, bool Fails) CodeOf(TaskAnswer task, IReadOnlyDictionary<string, string>? line, bool fails)
    {
        var usual = task.CompletionCodes.FirstOrDefault(code => code.Action is "review" or "approve")?.Code
            ?? (task.CompletionCodes is [var first, ..] ? first.Code : null);
        var failed = task.CompletionCodes
            .FirstOrDefault(code => code.Code != usual && code.Action is "request_return" or "screen_out")?.Code;
        if (fails && failed is not null) return (failed, true);
        return (line is not null && line.TryGetValue(AnswerBook.Code, out var given) && given.Length > 0 ? given : usual, false);
    }
}
