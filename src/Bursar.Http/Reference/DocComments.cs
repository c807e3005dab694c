using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Bursar.Http;

/// <summary>
/// What the documentation comments of the code say, as text in Markdown. The compiler writes them into a file beside each
/// assembly; whoever has those files gives them.
/// </summary>
public sealed partial class DocComments
{
    private readonly Dictionary<string, XElement> _members = new(StringComparer.Ordinal);

    /// <param name="files">The compiler's files; they are read and left open.</param>
    public DocComments(IEnumerable<Stream> files)
    {
        foreach (var file in files)
            foreach (var member in XElement.Load(file).Descendants("member"))
                _members[(string)member.Attribute("name")!] = member;
    }

    /// <summary>What is said of a type; empty for nothing.</summary>
    public string Of(Type type) => Text(Find($"T:{NameOf(type)}")?.Element("summary"));

    /// <summary>What is said of a field, or of an enumeration's value; empty for nothing.</summary>
    public string Of(FieldInfo field) => Text(Find($"F:{NameOf(field.DeclaringType!)}.{field.Name}")?.Element("summary"));

    /// <summary>What is said of a property, also if it is a parameter of its record; empty for nothing.</summary>
    public string Of(PropertyInfo property)
    {
        var type = NameOf(property.DeclaringType!);
        var own = Find($"P:{type}.{property.Name}")?.Element("summary")
            ?? Find($"T:{type}")?.Elements("param").FirstOrDefault(one => (string?)one.Attribute("name") == property.Name);
        return Text(own);
    }

    private XElement? Find(string name) => _members.GetValueOrDefault(name);

    private static string NameOf(Type type)
        => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string Text(XElement? said)
    {
        if (said is null) return "";
        var text = new StringBuilder();
        foreach (var node in said.Nodes()) Append(text, node);
        return Space().Replace(text.ToString(), " ").Trim();
    }

    private static void Append(StringBuilder text, XNode node)
    {
        switch (node)
        {
            case XText plain:
                text.Append(plain.Value);
                break;
            case XElement { Name.LocalName: "c" or "code" } code:
                text.Append('`').Append(code.Value.Trim()).Append('`');
                break;
            case XElement { Name.LocalName: "see" } see:
                text.Append((string?)see.Attribute("langword") ?? Short((string?)see.Attribute("cref") ?? see.Value));
                break;
            case XElement { Name.LocalName: "paramref" } parameter:
                text.Append((string?)parameter.Attribute("name"));
                break;
            case XElement other:
                foreach (var inner in other.Nodes()) Append(text, inner);
                text.Append(' ');
                break;
        }
    }

    /// <summary><c>M:Bursar.Http.DocComments.Of(System.Type)</c> is <c>Of</c>; a constant is its value.</summary>
    private static string Short(string reference)
    {
        var name = reference.Split('(')[0];
        if (name.StartsWith("F:", StringComparison.Ordinal) && ConstantOf(name[2..]) is { } value) return value;
        return name[(name.LastIndexOfAny(['.', ':']) + 1)..].Split('`')[0];
    }

    private static string? ConstantOf(string field)
    {
        var point = field.LastIndexOf('.');
        var type = AppDomain.CurrentDomain.GetAssemblies().Select(one => one.GetType(field[..point]))
            .FirstOrDefault(one => one is not null);
        const BindingFlags any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        return type is { IsEnum: false } && type.GetField(field[(point + 1)..], any) is { IsLiteral: true } constant
            ? string.Create(CultureInfo.InvariantCulture, $"{constant.GetRawConstantValue():#,0}")
            : null;
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Space();
}
