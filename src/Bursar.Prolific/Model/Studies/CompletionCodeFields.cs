using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A completion code as it is written in a study (Prolific API docs, Studies).</summary>
internal sealed record CompletionCodeFields
{
    public const string Participant = "participant";
    public const string Researcher = "researcher";

    /// <summary>What is entered; null where participants enter nothing.</summary>
    [JsonPropertyName("code")]
    public required string? Code { get; init; }

    /// <summary>A name for it: one of the documented ones, or any other.</summary>
    [JsonPropertyName("code_type")]
    public required string CodeType { get; init; }

    /// <summary>What happens by itself when it is entered.</summary>
    [JsonPropertyName("actions")]
    public required IReadOnlyList<CompletionActionFields> Actions { get; init; }

    /// <summary>Who can enter it.</summary>
    [JsonPropertyName("actor")]
    public string? Actor { get; init; }

    /// <summary>A code of the old form: one for the whole study, after which everything is reviewed.</summary>
    public static CompletionCodeFields Legacy(string code)
        => new() { Code = code, CodeType = "COMPLETED", Actions = [new(CompletionActionFields.Review)], Actor = Participant };

    /// <summary>What the ledger does when it is entered.</summary>
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
        };
    }
}
