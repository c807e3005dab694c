using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>
/// An instruction or a content block of a page (Prolific API docs, AI Task Builder): the members of all their types. It is stored
/// in this form, too; members that its type does not have are left out.
/// </summary>
[JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
internal sealed record PageItem
{
    public const string MultipleChoice = "multiple_choice";
    public const string MultipleChoiceWithFreeText = "multiple_choice_with_free_text";
    public const string FreeText = "free_text";
    public const string FreeTextWithUnit = "free_text_with_unit";
    public const string FileUpload = "file_upload";
    public const string Image = "image";
    public const string RichText = "rich_text";
    public const string DatasetField = "dataset_field";

    /// <summary>A UUID, given here.</summary>
    [JsonPropertyName("id")]
    public Guid? Id { get; init; }

    [JsonPropertyName("type")]
    public string? Type { get; init; }

    [JsonPropertyName("created_at")]
    public string? CreatedAt { get; init; }

    [JsonPropertyName("created_by")]
    public string? CreatedBy { get; init; }

    /// <summary>The id of the collection, or of a content block's page; only in answers.</summary>
    [JsonPropertyName("parent_id")]
    public string? ParentId { get; init; }

    /// <summary>Only in answers.</summary>
    [JsonPropertyName("parent_type")]
    public string? ParentType { get; init; }

    /// <summary>A number, as in Prolific's live answers; only in answers, and of content blocks.</summary>
    [JsonPropertyName("schema_version")]
    public int? SchemaVersion { get; init; }

    /// <summary>The question.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    [JsonPropertyName("order")]
    public int? Order { get; init; }

    [JsonPropertyName("helper_text")]
    public string? HelperText { get; init; }

    [JsonPropertyName("placeholder_text_input")]
    public string? Placeholder { get; init; }

    /// <summary>The number of options that can be selected; −1 for any.</summary>
    [JsonPropertyName("answer_limit")]
    public int? AnswerLimit { get; init; }

    [JsonPropertyName("disable_dropdown")]
    public bool? DisableDropdown { get; init; }

    [JsonPropertyName("options")]
    public IReadOnlyList<ItemOption?>? Options { get; init; }

    [JsonPropertyName("unit_options")]
    public IReadOnlyList<ItemUnit?>? UnitOptions { get; init; }

    /// <summary>One of the values of the units.</summary>
    [JsonPropertyName("default_unit")]
    public string? DefaultUnit { get; init; }

    /// <summary><c>prefix</c> or <c>suffix</c>.</summary>
    [JsonPropertyName("unit_position")]
    public string? UnitPosition { get; init; }

    [JsonPropertyName("validation")]
    public ItemValidation? Validation { get; init; }

    /// <summary>Endings of file names, each with its dot.</summary>
    [JsonPropertyName("accepted_file_types")]
    public IReadOnlyList<string?>? FileTypes { get; init; }

    [JsonPropertyName("max_file_size_mb")]
    public decimal? MaxFileSize { get; init; }

    [JsonPropertyName("min_file_count")]
    public int? MinFiles { get; init; }

    [JsonPropertyName("max_file_count")]
    public int? MaxFiles { get; init; }

    /// <summary>The address of an image; https.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; init; }

    [JsonPropertyName("alt_text")]
    public string? AltText { get; init; }

    [JsonPropertyName("caption")]
    public string? Caption { get; init; }

    /// <summary>HTML.</summary>
    [JsonPropertyName("content")]
    public string? Content { get; init; }

    /// <summary>The key of a field of the dataset, whose value is shown; only in the layout of a batch.</summary>
    [JsonPropertyName("field")]
    public string? Field { get; init; }

    /// <summary>Only in requests.</summary>
    [JsonPropertyName("content_format")]
    public string? ContentFormat { get; init; }

    /// <summary>Whether it asks for an answer.</summary>
    [JsonIgnore]
    public bool IsInstruction => Type is not (Image or RichText or DatasetField);
}

/// <summary>An option of a multiple choice.</summary>
/// <param name="Label">What participants see.</param>
/// <param name="Value">What a response has: a string, a number or a Boolean.</param>
internal sealed record ItemOption(
    [property: JsonPropertyName("label")] string? Label,
    [property: JsonPropertyName("value")] JsonElement Value)
{
    /// <summary>The heading of the text beside it; only with free text.</summary>
    [JsonPropertyName("heading")]
    public string? Heading { get; init; }

    /// <summary>Whether it can only be selected alone.</summary>
    [JsonPropertyName("exclusive")]
    public bool? Exclusive { get; init; }
}

/// <summary>A unit to choose.</summary>
/// <param name="Label">What participants see.</param>
/// <param name="Value">What a response has: a string, a number or a Boolean.</param>
internal sealed record ItemUnit(
    [property: JsonPropertyName("label")] string? Label,
    [property: JsonPropertyName("value")] JsonElement Value)
{
    [JsonPropertyName("validation")]
    public ItemValidation? Validation { get; init; }
}

/// <summary>What a text must be.</summary>
/// <param name="Type"><c>number</c> or <c>string</c>.</param>
internal sealed record ItemValidation([property: JsonPropertyName("type")] string? Type)
{
    /// <summary>The smallest number, or number of characters; null for any.</summary>
    [JsonPropertyName("min"), JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public decimal? Min { get; init; }

    /// <summary>The largest number, or number of characters; null for any.</summary>
    [JsonPropertyName("max"), JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public decimal? Max { get; init; }
}
