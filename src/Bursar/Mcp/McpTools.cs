using Bursar.Ledger;

namespace Bursar;

/// <summary>The list of every tool.</summary>
internal static class McpTools
{
    /// <summary>MTurk's API, in the input <c>api</c>.</summary>
    public const string Turk = "mturk";

    /// <summary>Prolific's API, in the input <c>api</c>.</summary>
    public const string Prolific = "prolific";

    /// <summary>The most entries of a list in one answer: what a page of MTurk's API has.</summary>
    public const int MaxListed = 100;

    /// <summary>The length of a key in characters: what MTurk's tokens can have.</summary>
    public const int MaxKey = 64;

    private static readonly ToolInput Api =
        ToolInput.Needed("api", "Through which API the study was made.") with { OneOf = [Turk, Prolific] };

    private static readonly ToolInput Study = ToolInput.Needed("study", "The study's id; with MTurk, the HIT's.");

    private static readonly ToolInput Submission =
        ToolInput.Needed("submission", "The submission's id; with MTurk, the assignment's.");

    private static readonly ToolInput[] Page =
    [
        ToolInput.Whole("limit", 1, MaxListed, "How many to list. Default: 20."),
        ToolInput.Text("next", "The next of an earlier answer, to go on after it."),
    ];

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<McpTool> All =
    [
        new(
            "get_balances", "What can be spent and what is on hold, in every book that the credentials are for.",
            GetBalances.AnswerAsync)
        {
            Kind = ToolKind.Reads,
        },
        new("list_studies", "The studies of Prolific's API or the HITs of MTurk's, newest first.", ListStudies.AnswerAsync)
        {
            Kind = ToolKind.Reads, Takes = [Api, .. Page],
        },
        new(
            "get_study_cost", "What a study costs with fees and VAT: until now, and if every open place is paid.",
            GetStudyCost.AnswerAsync)
        {
            Kind = ToolKind.Reads, Takes = [Api, Study],
        },
        new("estimate_cost", "What a study would cost with fees and VAT, before there is one.", EstimateCost.AnswerAsync)
        {
            Kind = ToolKind.Reads,
            Takes =
            [
                Api, ToolInput.Needed("reward", "The reward of one participant in main units, such as 1.50."),
                ToolInput.Whole("places", 1, Ledger.Study.MaxPlaces, "How many participants.") with { IsRequired = true },
            ],
        },
        new("list_submissions", "What participants did in a study, oldest first.", ListSubmissions.AnswerAsync)
        {
            Kind = ToolKind.Reads, Takes = [Api, Study, .. Page],
        },
        new(
            "approve_submission",
            "Approves work and pays its reward from what the study has on hold. Work is paid once, whatever is repeated.",
            ApproveWork.AnswerAsync)
        {
            Kind = ToolKind.Pays, Takes = [Api, Submission],
        },
        new("pay_bonus", "Pays a participant a bonus, with its fee, from what is available.", PayExtra.AnswerAsync)
        {
            Kind = ToolKind.Pays,
            Takes =
            [
                Api, Submission, ToolInput.Needed("amount", "The amount in main units, such as 1.50."),
                ToolInput.Needed("currency", "The currency of the amount. Refused if the book has another one.") with
                {
                    OneOf = Enum.GetNames<Currency>(),
                },
                ToolInput.Needed(
                    "key",
                    $"A text of your own for this payment, 1 to {MaxKey} letters, digits or -_.: signs. Give the same key again "
                        + "if you repeat the call, so that it is not paid twice; a new key is a new payment."),
                ToolInput.Text("reason", "A message to the worker: needed with MTurk, and not taken with Prolific."),
            ],
        },
        new("get_clock", "The time by which the server decides, and whether it is a sandbox.", GetClock.AnswerAsync)
        {
            Kind = ToolKind.ReadsServer,
        },
        new(
            "advance_clock",
            "Moves a sandbox's clock forward, and waits until everything that falls due has happened. It cannot be taken back.",
            AdvanceClock.AnswerAsync)
        {
            Kind = ToolKind.Plays, Takes = [ToolInput.Needed("by", "How far: 21d, 12h, 30m or 90s.")],
        },
        new(
            "simulate",
            "Plays participants in a sandbox: they look what is offered, take places and submit work, and the clock moves on.",
            Simulate.AnswerAsync)
        {
            Kind = ToolKind.Plays,
            Takes =
            [
                ToolInput.Whole("people", 1, Simulate.MaxPeople, "How many come. Default: 20."),
                ToolInput.Whole("seed", 0, int.MaxValue, "The same seed brings the same people. Default: 1."),
                ToolInput.Text("book", "Only studies of this book, by its id."),
            ],
        },
    ];
}
