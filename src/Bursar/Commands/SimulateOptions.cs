using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Bursar;

/// <summary>The options of <c>bursar simulate</c>.</summary>
internal static class SimulateOptions
{
    private static readonly CrowdPlan Usual = new();

    private static readonly Option<int> Seed = Number(
        "--seed", $"The same seed brings the same people. Default: {Usual.Seed}", 0, int.MaxValue);

    private static readonly Option<int> People = Number(
        "--people", $"How many come. Default: {Usual.People}", 1, CrowdPlan.MaxPeople);

    private static readonly Option<int> PerHour = Number(
        "--per-hour", $"How many come in an hour of the books, on average. Default: {Usual.PerHour}", 1, CrowdPlan.MaxPeople);

    private static readonly Option<int> Tasks = Number(
        "--tasks", $"How many tasks each of them does, at most. Default: {Usual.Tasks}", 1, CrowdPlan.MaxPeople);

    private static readonly Option<double> Returns = Share("--returns", "The share of those who return the place, from 0 to 1.");

    private static readonly Option<double> RunsOut = Share("--runs-out", "The share of those whose time runs out.");

    private static readonly Option<double> FailsCheck = Share(
        "--fails-check",
        "The share of those who fail the attention check: the --check of a HIT, or a Prolific study's code for it.");

    private static readonly Option<double> NoCode = Share(
        "--no-code", "The share of those who submit without a completion code; in Prolific studies only.");

    private static readonly Option<string[]> Check = new("--check")
    {
        Description = "An attention check: a field of the task and its right answer. Can be repeated.",
        HelpName = "FIELD=ANSWER",
    };

    private static readonly Option<string> Answers = new("--answers")
    {
        Description =
            "CSV: a header of field names (and completion_code), then a line of answers for each person; after the last, the "
                + "first again. Fields that it leaves out get answers that fit.",
        HelpName = "FILE",
    };

    private static readonly Option<string> Book = new("--book") { Description = "Only studies of this book.", HelpName = "BOOK" };

    private static readonly Option<bool> UntilDone = new("--until-done")
    {
        Description = "People come until no place is open and nobody works any more.",
    };

    private static readonly Option<bool> Forever = new("--forever") { Description = "People come until Ctrl-C." };

    private static readonly Option<double> Speed = new("--speed")
    {
        Description = "How many seconds of the books pass in a second: 1 is real time. Default: as fast as it goes.",
        HelpName = "NUMBER",
    };

    private static readonly Option<string> Browser = new("--browser")
    {
        Description = "People work in the real pages, in this browser. Default: Chromium or Chrome of this machine.",
        HelpName = "PROGRAM",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Option> All { get; } = Checked(
    [
        Seed, People, PerHour, Tasks, Returns, RunsOut, FailsCheck, NoCode, Check, Answers, Book, UntilDone, Forever, Speed,
        Browser,
    ]);

    /// <summary>The plan that a command line asks for.</summary>
    /// <exception cref="CommandFailure">It contradicts itself, or its file cannot be read.</exception>
    public static CrowdPlan PlanOf(ParseResult line)
    {
        var shares = new CrowdShares(
            line.GetValue(Returns), line.GetValue(RunsOut), line.GetValue(FailsCheck), line.GetValue(NoCode));
        if (shares.Returns + shares.RunsOut + shares.FailsCheck + shares.NoCode > 1 + 1e-9)
            throw new CommandFailure(ExitCode.Usage, "The shares add up to more than 1.");
        if (line.GetValue(UntilDone) && line.GetValue(Forever))
            throw new CommandFailure(ExitCode.Usage, "--until-done and --forever contradict each other.");
        return new CrowdPlan
        {
            Seed = Given(Seed, Usual.Seed),
            People = Given(People, Usual.People),
            PerHour = Given(PerHour, Usual.PerHour),
            Tasks = Given(Tasks, Usual.Tasks),
            UntilDone = line.GetValue(UntilDone),
            Forever = line.GetValue(Forever),
            Speed = line.GetResult(Speed) is null ? null : line.GetValue(Speed),
            Shares = shares,
            Book = line.GetValue(Book)?.ToLowerInvariant(),
            Browser = line.GetResult(Browser) is null ? null : line.GetValue(Browser) ?? "",
            Answers = new(
                line.GetValue(Answers) is { } file ? AnswerBook.Read(file) : [],
                (line.GetValue(Check) ?? []).Select(one => one.Split('=', 2))
                    .ToDictionary(one => one[0], one => one[1], StringComparer.Ordinal)),
        };

        int Given(Option<int> option, int usual) => line.GetResult(option) is null ? usual : line.GetValue(option);
    }

    private static Option<int> Number(string name, string description, int min, int max)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "NUMBER" };
        option.Validators.Add(result =>
        {
            if (Text(result) is not { } text) return;
            var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            if (!isNumber || number < min || number > max)
                result.AddError($"{name} must be a whole number from {min} to {max}.");
        });
        return option;
    }

    private static Option<double> Share(string name, string description)
    {
        var option = new Option<double>(name) { Description = description, HelpName = "SHARE" };
        option.Validators.Add(result =>
        {
            if (Text(result) is { } text && !(TryParse(text, out var share) && share is >= 0 and <= 1))
                result.AddError($"{name} must be a number from 0 to 1, such as 0.1.");
        });
        return option;
    }

    private static Option[] Checked(Option[] all)
    {
        Speed.Validators.Add(result =>
        {
            if (Text(result) is { } text && !(TryParse(text, out var speed) && speed is >= 0.001 and <= 1_000_000))
                result.AddError("--speed must be a number from 0.001 to 1000000.");
        });
        Check.Validators.Add(result =>
        {
            var fields = result.Tokens.Select(token => token.Value.Split('=', 2)).ToList();
            if (fields.Exists(one => one is not [{ Length: > 0 }, _])
                || fields.DistinctBy(one => one[0], StringComparer.Ordinal).Count() < fields.Count)
                result.AddError("--check must be a field and its right answer, such as attention=blue, each field once.");
        });
        return all;
    }

    private static string? Text(OptionResult result) => result.Tokens is [.., var last] ? last.Value : null;

    private static bool TryParse(string text, out double number)
        => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
