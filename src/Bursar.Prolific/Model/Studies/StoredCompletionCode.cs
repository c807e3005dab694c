using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>A completion code as <see cref="StudyDocument"/> stores it.</summary>
internal sealed record StoredCompletionCode(
    [property: JsonPropertyName("code")] string? Code,
    [property: JsonPropertyName("code_type")] string CodeType,
    [property: JsonPropertyName("actions")] IReadOnlyList<StoredCompletionAction> Actions,
    [property: JsonPropertyName("actor")] string? Actor)
{
    /// <summary>Maps a code on the wire to its stored form.</summary>
    public static StoredCompletionCode Of(CompletionCodeFields code)
        => new(code.Code, code.CodeType, [.. code.Actions.Select(StoredCompletionAction.Of)], code.Actor);

    /// <summary>Maps the stored form to a code on the wire.</summary>
    public CompletionCodeFields ToFields()
        => new() { Code = Code, CodeType = CodeType, Actions = [.. Actions.Select(action => action.ToFields())], Actor = Actor };
}

/// <summary>
/// An action of a completion code as <see cref="StudyDocument"/> stores it. Members that an action does not use are omitted.
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
    /// <summary>Maps an action on the wire to its stored form.</summary>
    public static StoredCompletionAction Of(CompletionActionFields action)
        => new(action.Action, action.ParticipantGroup, action.ReturnReason, action.FixedScreenOutReward, action.Slots);

    /// <summary>Maps the stored form to an action on the wire.</summary>
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
