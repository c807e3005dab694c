using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The JSON context of answers about invitations.</summary>
[JsonSerializable(typeof(InvitationList))]
internal sealed partial class InvitationJson : JsonSerializerContext
{
    public static readonly InvitationJson Wire = new(JsonAnswer.Options());
}
