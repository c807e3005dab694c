using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A completion code of a study on the wire (Prolific API docs, Studies).</summary>
internal sealed record CompletionCodeFields
{
    public const string Participant = "participant";
    public const string Researcher = "researcher";

    /// <summary>The code that participants enter; null if they enter none.</summary>
    [JsonPropertyName("code")]
    public required string? Code { get; init; }

    /// <summary>The type of the code: one of the documented names, or any other.</summary>
    [JsonPropertyName("code_type")]
    public required string CodeType { get; init; }

    /// <summary>
    /// What happens automatically when the code is entered. The vendor's own programs leave it out, or send null, for nothing.
    /// </summary>
    [JsonPropertyName("actions")]
    public IReadOnlyList<CompletionActionFields> Actions { get; init => field = value ?? []; } = [];

    /// <summary>Who can enter the code.</summary>
    [JsonPropertyName("actor")]
    public string? Actor { get; init; }

    /// <summary>A code of the older form: one for the whole study, after which all work is reviewed manually.</summary>
    public static CompletionCodeFields Legacy(string code)
        => new() { Code = code, CodeType = "COMPLETED", Actions = [new(CompletionActionFields.Review)], Actor = Participant };

    /// <summary>Maps the codes to what the ledger does when they are entered.</summary>
    public static CompletionCodes ToLedger(IEnumerable<CompletionCodeFields> codes)
        => new(codes.Where(code => code.Code is not null).Select(code => code.ToLedger()));

    private CompletionCode ToLedger()
    {
        var decides = Actions.FirstOrDefault(action => action.Decides);
        var action = decides?.Action switch
        {
            CompletionActionFields.Approve => CompletionAction.Approve,
            CompletionActionFields.ScreenOut => CompletionAction.ScreenOut,
            CompletionActionFields.RequestReturn => CompletionAction.RequestReturn,
            CompletionActionFields.DynamicPayment => CompletionAction.PayPart,
            _ => CompletionAction.Review,
        };
        var screensOut = action == CompletionAction.ScreenOut;
        return new(Code!, action, screensOut ? Money.FromMinor((long)decides!.FixedScreenOutReward!) : Money.Zero)
        {
            Slots = screensOut ? (int)decides!.Slots! : 0,
            ByPayer = Actor == Researcher,
            Groups = string.Concat(Actions.Select(ToGroupChange)),
        };
    }

    /// <summary>The group that an action changes; empty if it changes none, or names no group.</summary>
    private static string ToGroupChange(CompletionActionFields action)
    {
        if (action.Action is not (CompletionActionFields.AddToGroup or CompletionActionFields.RemoveFromGroup)) return "";
        return ObjectId.TryParse(action.ParticipantGroup, out var group)
            ? new GroupChange(group, action.Action == CompletionActionFields.AddToGroup).ToString()
            : "";
    }
}
