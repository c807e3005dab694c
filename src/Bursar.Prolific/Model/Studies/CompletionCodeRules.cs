using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The rules for a study's completion codes (Prolific API docs, Studies).</summary>
internal static class CompletionCodeRules
{
    private const int MaxCode = 64;
    private const int MaxText = 500;

    /// <summary>Describes what is wrong in one sentence; null if the codes are valid.</summary>
    public static string? Check(IReadOnlyList<CompletionCodeFields> codes, long reward, Currency currency)
    {
        if (codes.Count is 0 or > CompletionCodes.MaxEntries)
            return $"Specify 1 to {CompletionCodes.MaxEntries} completion codes.";
        if (codes.Any(code => code is null)) return "A completion code is an object.";
        if (codes.DistinctBy(code => code.Code, StringComparer.Ordinal).Count() < codes.Count)
            return "Each code must be unique within a study.";
        if (codes.Sum(code => code.Actions.Count(action => action?.Action == CompletionActionFields.ScreenOut)) > 1)
            return $"At most one completion code of a study has the action {CompletionActionFields.ScreenOut}.";
        foreach (var code in codes)
            if ((CheckCode(code, codes) ?? CheckActions(code, reward, currency)) is { } wrong)
                return $"{code.Code ?? "null"}: {wrong}";
        return null;
    }

    private static string? CheckCode(CompletionCodeFields code, IReadOnlyList<CompletionCodeFields> codes)
    {
        if (code.Actor is not (null or CompletionCodeFields.Participant or CompletionCodeFields.Researcher))
            return "an actor is participant or researcher.";
        if (code.CodeType is not { Length: > 0 and <= MaxText }) return $"a code_type has 1 to {MaxText} characters.";
        if (code.Actions.Any(action => action is null)) return "actions is a list of objects.";
        if (code.Code is { } text)
            return text.Length is 0 or > MaxCode || !text.All(one => char.IsAsciiLetterOrDigit(one) || one is '-' or '_')
                ? $"a code has 1 to {MaxCode} letters, digits, hyphens and underscores."
                : null;
        if (code.Actor == CompletionCodeFields.Researcher) return "only the participant can have no code.";
        if (codes.Count(other => other.Actor != CompletionCodeFields.Researcher) > 1)
            return "participants can have no other code then.";
        return code.Actions.Count > 0 ? "no action can follow then." : null;
    }

    private static string? CheckActions(CompletionCodeFields code, long reward, Currency currency)
    {
        if (code.Actions.Count(action => action.Decides) > 1)
            return "at most one action can decide what becomes of a submission.";
        foreach (var action in code.Actions)
        {
            var wrong = action.Action switch
            {
                CompletionActionFields.Approve or CompletionActionFields.Review => null,
                CompletionActionFields.AddToGroup or CompletionActionFields.RemoveFromGroup =>
                    action.ParticipantGroup is { Length: > 0 and <= MaxText }
                        ? null
                        : $"{action.Action} needs a participant_group.",
                CompletionActionFields.RequestReturn => action.ReturnReason is { Length: > 0 and <= MaxText }
                    ? null
                    : $"{action.Action} needs a return_reason.",
                CompletionActionFields.DynamicPayment => code.Actor == CompletionCodeFields.Researcher
                    ? null
                    : $"{action.Action} needs the actor researcher.",
                CompletionActionFields.ScreenOut => RefuseScreenOut(action, reward, currency),
                _ => $"there is no action {action.Action}.",
            };
            if (wrong is not null) return wrong;
        }
        return null;
    }

    private static string? RefuseScreenOut(CompletionActionFields action, long reward, Currency currency)
    {
        if (action.Slots is not (>= 1 and <= Study.MaxPlaces) || decimal.Truncate(action.Slots.Value) != action.Slots)
            return $"slots is a whole number from 1 to {Study.MaxPlaces}.";
        var least = PayRules.MinimumScreenOut(currency);
        var wrong = action.FixedScreenOutReward is not { } amount
            || decimal.Truncate(amount) != amount
            || amount < least
            || amount >= reward;
        return wrong
            ? $"fixed_screen_out_reward is a whole number of at least {least} and less than the reward."
            : null;
    }
}
