using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>One action of a completion code (Prolific API docs, Studies).</summary>
/// <param name="Action">The name of the action.</param>
internal sealed record CompletionActionFields([property: JsonPropertyName("action")] string Action)
{
    public const string Approve = "AUTOMATICALLY_APPROVE";
    public const string Review = "MANUALLY_REVIEW";
    public const string RequestReturn = "REQUEST_RETURN";
    public const string ScreenOut = "FIXED_SCREEN_OUT_PAYMENT";
    public const string DynamicPayment = "DYNAMIC_PAYMENT";
    public const string AddToGroup = "ADD_TO_PARTICIPANT_GROUP";
    public const string RemoveFromGroup = "REMOVE_FROM_PARTICIPANT_GROUP";

    /// <summary>The group that a participant joins or leaves.</summary>
    [JsonPropertyName("participant_group"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ParticipantGroup { get; init; }

    /// <summary>The reason that the participant is given for a requested return.</summary>
    [JsonPropertyName("return_reason"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ReturnReason { get; init; }

    /// <summary>The payment to a participant who is screened out, in the minor unit.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    [JsonPropertyName("fixed_screen_out_reward"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? FixedScreenOutReward { get; init; }

    /// <summary>How many participants can be screened out.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    [JsonPropertyName("slots"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Slots { get; init; }

    /// <summary>Whether the action decides the outcome of the submission; a code has at most one such action.</summary>
    [JsonIgnore]
    public bool Decides => Action is Approve or Review or RequestReturn or ScreenOut or DynamicPayment;
}
