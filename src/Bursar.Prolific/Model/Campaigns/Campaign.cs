using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>A way in for new participants, in the form that Prolific's command line reads.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="SignUpLink">Where they register.</param>
internal sealed record Campaign(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("sign_up_link")] string SignUpLink);
