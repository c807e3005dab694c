using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// What is wrong with a layout (Prolific API docs, Task Builder). It is answered in this form, not as other errors.
/// </summary>
/// <param name="Issues">What is wrong, and where.</param>
internal sealed record LayoutFaults([property: JsonPropertyName("issues")] IReadOnlyList<LayoutFault> Issues)
{
    [JsonPropertyName("type"), JsonPropertyOrder(-2)]
    public string Type => "INVALID_BATCH_ITEMS";

    [JsonPropertyName("message"), JsonPropertyOrder(-1)]
    public string Message => "The batch_items are not valid.";

    /// <summary>Answers them with 422.</summary>
    public static async ValueTask<ProlificError?> WriteAsync(ProlificCall call, IReadOnlyList<LayoutFault> issues)
    {
        await JsonAnswer.WriteAsync(
            call.Http.Response,
            StatusCodes.Status422UnprocessableEntity,
            new LayoutFaults(issues),
            TaskBuilderJson.Wire.LayoutFaults);
        return null;
    }
}

/// <summary>A fault of a layout. All places count from 0.</summary>
internal sealed record LayoutFault(
    [property: JsonPropertyName("page")] int Page,
    [property: JsonPropertyName("row")] int Row,
    [property: JsonPropertyName("column")] int Column,
    [property: JsonPropertyName("item")] int Item,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("message")] string Message)
{
    /// <summary>The key of the dataset's field; only for one.</summary>
    [JsonPropertyName("field")]
    public string? Field { get; init; }
}
