using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary>What a simulated person enters at the end of their work.</summary>
/// <param name="Conduct">What they did: a task without a check cannot be failed, nor one without codes end without one.</param>
internal sealed record CrowdWork(Conduct Conduct)
{
    /// <summary>The completion code of a Prolific study; null for none.</summary>
    public string? Code { get; private init; }

    /// <summary>The answers to fields, by their names.</summary>
    public JsonObject Answers { get; private init; } = [];

    /// <summary>
    /// Work in a study that ends with a completion code: the one that the page shows to those who worked with attention, or the
    /// one for those who did not, the first of a kind. A study that has none of that kind shows its usual code.
    /// </summary>
    public static CrowdWork InStudy(TaskAnswer task, AnswerBook answers, CrowdMember person, Conduct conduct)
    {
        if (conduct == Conduct.EntersNoCode) return new(conduct);
        var usual = task.CompletionCodes.FirstOrDefault(code => code.Action is "review" or "approve")?.Code
            ?? (task.CompletionCodes is [var first, ..] ? first.Code : null);
        var failed = task.CompletionCodes
            .FirstOrDefault(code => code.Code != usual && code.Action is "request_return" or "screen_out")?.Code;
        if (conduct == Conduct.FailsCheck && failed is not null) return new(conduct) { Code = failed };
        var line = answers.LineOf(person.Number);
        var given = line is not null && line.TryGetValue(AnswerBook.Code, out var text) && text.Length > 0 ? text : usual;
        return new(Conduct.Works) { Code = given };
    }

    /// <summary>Work in a HIT, whose fields are filled in.</summary>
    public static CrowdWork InFields(
        IReadOnlyList<TaskField> fields, AnswerBook answers, CrowdMember person, Conduct conduct)
    {
        var fails = conduct == Conduct.FailsCheck && answers.Checks.Count > 0;
        return new(fails ? Conduct.FailsCheck : Conduct.Works)
        {
            Answers = answers.Answer(fields, answers.LineOf(person.Number), fails, person.Random),
        };
    }
}
