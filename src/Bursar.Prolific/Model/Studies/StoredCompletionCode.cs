using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>A completion code as <see cref="StudyDocument"/> stores it.</summary>
internal sealed record StoredCompletionCode(
    [property: JsonPropertyName("code")] string? Code,
    [property: JsonPropertyName("code_type")] string CodeType,
    [property: JsonPropertyName("actions")] IReadOnlyList<StoredCompletionAction> Actions,
    [property: JsonPropertyName("actor")] string? Actor)
{
    /// <summary>What is stored of a code on the wire.</summary>
    public static StoredCompletionCode Of(CompletionCodeFields code)
        => new(code.Code, code.CodeType, [.. code.Actions.Select(StoredCompletionAction.Of)], code.Actor);

    /// <summary>The code on the wire.</summary>
    public CompletionCodeFields ToFields()
        => new() { Code = Code, CodeType = CodeType, Actions = [.. Actions.Select(action => action.ToFields())], Actor = Actor };
}

/// <summary>
/// An action of a completion code as <see cref="StudyDocument"/> stores it. What an action does not use is left out.
/// </summary>
internal sealed record StoredCompletionAction(
    [property: JsonPropertyName("action")] string Action,
    [property: JsonPropertyName("participant_group"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    string? ParticipantGroup,
    [property: JsonPropertyName("return_reason"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    string? ReturnReason,
    [property: JsonPropertyName("fixed_screen_out_reward"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    decimal? FixedScreenOutReward,
    [property: JsonPropertyName("slots"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    decimal? Slots)
{
    /// <summary>What is stored of an action on the wire.</summary>
    public static StoredCompletionAction Of(CompletionActionFields action)
        => new(action.Action, action.ParticipantGroup, action.ReturnReason, action.FixedScreenOutReward, action.Slots);

    /// <summary>The action on the wire.</summary>
    public CompletionActionFields ToFields() => new(Action)
    {
        ParticipantGroup = ParticipantGroup,
        ReturnReason = ReturnReason,
        FixedScreenOutReward = FixedScreenOutReward,
        Slots = Slots,
    };
}

/// <summary>One of a study's tasks as <see cref="StudyDocument"/> stores it.</summary>
internal sealed record StoredAccessDetail(
    [property: JsonPropertyName("external_url")] string ExternalUrl,
    [property: JsonPropertyName("total_allocation")] decimal TotalAllocation);
