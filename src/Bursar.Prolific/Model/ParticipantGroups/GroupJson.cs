using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The JSON context of answers about participant groups.</summary>
[JsonSerializable(typeof(GroupDetail))]
[JsonSerializable(typeof(ListAnswer<GroupDetail>))]
[JsonSerializable(typeof(ListAnswer<GroupMembership>))]
internal sealed partial class GroupJson : JsonSerializerContext
{
    public static readonly GroupJson Wire = new(JsonAnswer.Options());
}
