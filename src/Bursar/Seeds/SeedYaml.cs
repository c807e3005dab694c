using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Bursar;

/// <summary>Reads a seed file in YAML.</summary>
internal sealed class SeedYaml
{
    private const int MaxDepth = 64;
    private readonly string _file;
    private readonly Parser _parser;

    private SeedYaml(string file, string text) => (_file, _parser) = (file, new Parser(new StringReader(text)));

    /// <summary>Reads the only document of a text.</summary>
    /// <exception cref="CommandFailure">It is not YAML, or has what seed files do not: aliases, several documents.</exception>
    public static SeedNode Read(string file, string text)
    {
        var yaml = new SeedYaml(file, text);
        try
        {
            yaml._parser.Consume<StreamStart>();
            if (yaml._parser.Accept<StreamEnd>(out _)) throw new SeedNode(file, 1, 1).Wrong("the file is empty.");
            yaml._parser.Consume<DocumentStart>();
            var node = yaml.Read(0);
            yaml._parser.Consume<DocumentEnd>();
            if (!yaml._parser.Accept<StreamEnd>(out _)) throw yaml.At(yaml._parser.Current!).Wrong("a seed is one document.");
            return node;
        }
        catch (YamlException wrong)
        {
            throw new SeedNode(file, wrong.Start.Line, wrong.Start.Column).Wrong(wrong.Message);
        }
        catch (InvalidOperationException)
        {
            // The scanner gives up so where a flow list is not closed.
            var end = yaml._parser.Current?.End ?? Mark.Empty;
            throw new SeedNode(file, end.Line, end.Column).Wrong("from here, this is not YAML: is a bracket closed?");
        }
    }

    private SeedNode Read(int depth)
    {
        var here = At(_parser.Current ?? throw new InvalidOperationException("The parser is at its end."));
        if (depth > MaxDepth) throw here.Wrong($"this is nested more than {MaxDepth} deep.");
        if (_parser.TryConsume<Scalar>(out var scalar))
            return here with { Text = scalar.Value, IsPlain = scalar.Style == ScalarStyle.Plain };
        if (_parser.TryConsume<SequenceStart>(out _))
        {
            List<SeedNode> items = [];
            while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(Read(depth + 1));
            return here with { Items = items };
        }
        if (!_parser.TryConsume<MappingStart>(out _)) throw here.Wrong("aliases are not read here; write the value again.");
        List<(SeedNode Name, SeedNode Value)> members = [];
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var name = Read(depth + 1);
            if (name.Text is null) throw name.Wrong("the name of a member is a text.");
            if (members.Exists(one => one.Name.Text == name.Text)) throw name.Wrong($"{name.Text} is there twice.");
            members.Add((name, Read(depth + 1)));
        }
        return here with { Members = members };
    }

    private SeedNode At(ParsingEvent where) => new(_file, where.Start.Line, where.Start.Column);
}
