namespace Bursar.Api;

/// <summary>A body that has nothing to say: none at all, or an empty object. A member in it would be a typing error.</summary>
internal sealed record NoMembers;
