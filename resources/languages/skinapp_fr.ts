<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>SkinApp</name>
    <message>
        <location filename="../../skinapp/pipeline.py"/>
        <source>Model {model} has no operating point “{name}” for {mode} mode. It has: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/gate.py"/>
        <source>This does not look like the dermoscopic photos that the model knows, most of them of light skin. Choose a dermoscopic photo of a lesion, or assess it without the model.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>melanoma</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>melanocytic nevus</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>basal cell carcinoma</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>actinic keratosis</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>benign keratosis</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>dermatofibroma</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>vascular lesion</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>squamous cell carcinoma</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>{one} or {other}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/language.py"/>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>lesion area</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>No lesion was found in the square that the model sees.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>Bring the lesion into the middle.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>outline cut by the frame</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>Most of the outline lies outside of the square that the model sees.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>Step back a little.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>lesion diameter</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>The lesion is only a few pixels wide.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>Go nearer, or choose the original photo.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/live_triage.py"/>
        <source>Hold still, or focus</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/live_triage.py"/>
        <source>Reflections: press on, or use polarised light</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/live_triage.py"/>
        <source>Not a dermoscopic image</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>at least {limit}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>at most {limit}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>hair</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>a ruler</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>pen marks</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>dark corners</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>gel bubbles</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>a plaster</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/scales.py"/>
        <source>The presets cannot be read: their file is damaged. It stays until you keep a preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/scales.py"/>
        <source>The preset could not be saved in your user folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>a line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>a PNG file in base64, at most 256 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>torch-fp32: PyTorch, 32 bits, the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>torch-bf16: PyTorch, 16 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>onnx-fp32: ONNX Runtime, 32 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>onnx-int8: ONNX Runtime, 8 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Processor (CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>NVIDIA graphics (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Apple graphics (MPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Screen and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Right arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>95 % sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>90 % sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Operating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>From which probability on a photo is to be read soon. Photos that were assessed already are placed anew at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Counts as malignant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Actinic keratosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Changes which probabilities are summed, the threshold, and the figures, all together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>What computes the readings. Automatic takes a fast one that agrees with the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Where it computes. Automatic takes a graphics processor that works, or else the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Early exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Full depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Mode at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>How photos are assessed when SkinApp starts. M switches at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>AI at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>My diagnosis first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Who reads first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>My diagnosis first: the AI's answer stays hidden until you have entered your own; the list keeps its order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Foot switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>The key that your foot switch or dermatoscope sends: it captures like the space bar while the camera is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Network cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Off: SkinApp shows no camera that is reached over a network, and connects to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Light for bright rooms, dark for dim ones. The ground behind photos is dark in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Of the window and of all messages. Another language counts when SkinApp is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Photos from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Where the dialogs that open photos begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>First line of every report. You can still change it for a single one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Add&amp;ress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Second line of every report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Lo&amp;go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Stands in the head of every report. PNG, JPEG or SVG; it is kept in the settings, the file is not needed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>As the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Lang&amp;uage of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Of the PDF pages. You can still change it for a single one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Save reports in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Where the dialog that saves reports begins; your documents if nothing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>The settings file is damaged: the defaults are used. {untouched}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>an entry that this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Part of the settings file is not used: {names}. {untouched}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>The file stays as it is until you change a setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings_file.py"/>
        <source>“{name}” could not be written: {reason}. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings_file.py"/>
        <source>The settings file cannot be read: the defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings_file.py"/>
        <source>“{name}” cannot be read: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings_file.py"/>
        <source>“{name}” holds no settings that this version can use{wrong}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings_file.py"/>
        <source>The settings could not be saved in your user folder. The change holds until SkinApp is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>it cannot be read.</source>
        <translation>il est illisible.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>The settings that an administrator made for this computer are not used, and network cameras are off.</source>
        <translation>Les réglages qu’un administrateur a définis pour cet ordinateur ne sont pas utilisés, et les caméras réseau sont désactivées.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>it is not JSON from line {line}, column {column} on.</source>
        <translation>à partir de la ligne {line}, colonne {column}, ce n’est pas du JSON.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>it is not JSON.</source>
        <translation>ce n’est pas du JSON.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>it is not an object in braces.</source>
        <translation>ce n’est pas un objet entre accolades.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>“{key}” is not an object in braces.</source>
        <translation>«&#160;{key}&#160;» n’est pas un objet entre accolades.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>“{key}” is not a list in brackets.</source>
        <translation>«&#160;{key}&#160;» n’est pas une liste entre crochets.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>“{key}” is not known here; known are {known}.</source>
        <translation>«&#160;{key}&#160;» n’est pas connu ici&#160;; sont connus {known}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>the value of “{key}” is not one of: {wanted}.</source>
        <translation>la valeur de «&#160;{key}&#160;» ne figure pas parmi&#160;: {wanted}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>Melanoma and squamous cell carcinoma together {compared}.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>{names!c} cannot be ruled out: in the set of likely diagnoses.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>No malignant diagnosis is in the set of likely diagnoses.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>Low certainty: the most probable diagnosis has {compared}.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>Low certainty: with what earlier exits say against it taken off, the most probable diagnosis has {compared}.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>{value:.{digits}f} %, at or above the threshold of {threshold:.{digits}f} %</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>{value:.{digits}f} %, below the threshold of {threshold:.{digits}f} %</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>Malignant diagnoses ({names}) together {compared}.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/colour.py"/>
        <source>The pixels of this picture are stored in a way that is not supported (such as floating point). Save it as an ordinary 8-bit or 16-bit colour picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/folder.py"/>
        <source>This folder cannot be opened. Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/logo.py"/>
        <source>The logo has more than 4 MB. Choose a smaller file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/logo.py"/>
        <source>The logo has more than 16 million pixels. Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/logo.py"/>
        <source>This file is no logo that can be read. Choose a PNG, JPEG or SVG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/logo.py"/>
        <source>The logo is too detailed to be kept. Choose a simpler one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>sharpness</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The picture is blurred.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Hold the camera still and focus on the skin.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>brightness</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The picture is too dark.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Switch the dermoscope's light on, or expose longer.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The picture is too bright.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Expose shorter, or lower the light.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>clipped pixels</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Large parts are pure white, black or saturated.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Correct the exposure.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>glare</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Reflections hide parts of the skin.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Use polarised light, or more gel and pressure.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>colour cast</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The colours are not those of dermoscopic photos.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Correct the white balance; remove filters.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>colourfulness</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The picture has hardly any colour.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Take it in colour, not in black and white.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This file is empty. Copy it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>There is not enough memory to open this picture. Close other programs, or save it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This file is damaged or incomplete. Copy it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This is not a file but a folder or a device. Choose a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>There is no such file. It may have been moved or renamed; choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This file may not be read. Ask for permission, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This file cannot be opened. Check the disk or connection that it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This file is larger than {megabytes} MB. Save the picture smaller or as JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This picture has {width} × {height} pixels; at most {millions} million can be opened. Save it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This picture has only {width} × {height} pixels; at least {side} × {side} are needed. Choose the original photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This picture has {width} × {height} pixels, which is too many to open in this format. Save it smaller or as JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This JPEG is built in a way that would take very long to open. Save it again as ordinary JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>The content of this file is not a photo, or is badly damaged. Choose the original photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This is not a photo in a supported format: {formats} or {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>{format} files are not read. Save this photo as JPEG, PNG or TIFF.</source>
        <translation>Les fichiers {format} ne sont pas lus. Enregistrez cette photo en JPEG, PNG ou TIFF.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/address.py"/>
        <source>It looks like http://192.168.1.20:8080/video or rtsp://192.168.1.20/live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/address.py"/>
        <source>This is no address of a camera. {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/choice.py"/>
        <source>Network cameras are switched off on this computer by its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/choice.py"/>
        <source>{name} is not plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/choice.py"/>
        <source>No camera is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/choice.py"/>
        <source>{missing} It is shown as soon as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/devices.py"/>
        <source>You may not use {name}. Ask your administrator for the right to use cameras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/devices.py"/>
        <source>{name} is used by another program. Close that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/live.py"/>
        <source>The camera is connected but sends no new picture. SkinApp keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/live.py"/>
        <source>The camera takes long to answer. Check cable or network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/live.py"/>
        <source>The camera failed in a way that SkinApp does not know. It is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera stopped sending. Check its battery and the wireless network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>Nothing answers at this address. Check that the camera is on and in the same network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera wants another user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera has no stream at this address. Check the end of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera refuses with code {status}. Switch it off and on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>At this address is no live picture. Check the end of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera sends pictures that are too large. Choose a smaller size on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera sends damaged pictures. Check the wireless network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/opencv.py"/>
        <source>{name} does not answer. Another program may use it: close that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/opencv.py"/>
        <source>{name} gives no picture any more. Check its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/opencv.py"/>
        <source>The network camera answers, but its stream cannot be shown. Check the end of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/opencv.py"/>
        <source>This video cannot be played. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/opencv.py"/>
        <source>This video cannot be played any further. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/passwords.py"/>
        <source>This computer has no key store: the camera's password is forgotten when SkinApp is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/photo_file.py"/>
        <source>Camera {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/source.py"/>
        <source>exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/source.py"/>
        <source>focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/source.py"/>
        <source>white balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/synthetic.py"/>
        <source>The synthetic samples are missing. Install SkinApp again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/synthetic.py"/>
        <source>The synthetic camera is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>locally trained, not validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>The model in this pack, of {created}, is older than the one in use. Only administrators go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>An administrator has chosen the model of this computer. Ask for the pack to be installed for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>The model that ships is older than the one in use. Only administrators go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>Which model was installed cannot be read. Install its pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>The installed model is incomplete. Install its pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>The installed model was changed. Install its pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/manifest.py"/>
        <source>{value:.3f} (95 % interval {low:.3f} to {high:.3f}), n = {n:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/manifest.py"/>
        <source>There is no usable model in “{name}”: {file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/manifest.py"/>
        <source>{file} of model “{name}” is too large to be a manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/manifest.py"/>
        <source>the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/manifest.py"/>
        <source>{file} of model “{name}” is not valid: {where}: {wrong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{name}” does not hold the files that its signature stands for. Get the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>{name} in “{pack}” is not the file that was signed. Get the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{file}” is not what was signed, byte for byte. Get the pack again.</source>
        <translation>«&#160;{file}&#160;» n’est pas, octet pour octet, ce qui a été signé. Procurez-vous de nouveau le paquet.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{name}” is not signed, so it is not used. Get a signed pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{name}” was changed, or signed by nobody whom this computer trusts. It is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{name}” is made for another version of SkinApp. It is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>{name} is not the file that the manifest of “{id}” describes. Nothing was packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{name}” is not a model pack, or it is damaged. Get the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>There is no file “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/trust.py"/>
        <source>“{name}” is not a public key that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/trust.py"/>
        <source>“{name}” is not an Ed25519 key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/verified.py"/>
        <source>Model “{id}” is incomplete: {name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/verified.py"/>
        <source>{name} of model “{id}” is not the file that its manifest describes. Install the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/weights.py"/>
        <source>{file} of model “{id}” is not a safetensors file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/model/weights.py"/>
        <source>The weights of model “{id}” do not fit the shape that its manifest states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>This model has no reference answers by which a faster engine could be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>No engine on this machine gives the reference answers of model “{id}”. See skinapp selfcheck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>{why} PyTorch, which takes seconds to start, was not tried.</source>
        <translation>{why} PyTorch, dont le démarrage prend plusieurs secondes, n’a pas été essayé.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>{why} PyTorch is faster here, but takes seconds to start.</source>
        <translation>{why} PyTorch est plus rapide ici, mais met plusieurs secondes à démarrer.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>The fastest engine that agrees with the reference on this machine: {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>The fastest ONNX Runtime engine that agrees with the reference on this machine: {times}.</source>
        <translation>Le moteur ONNX Runtime le plus rapide qui concorde avec la référence sur cet ordinateur&#160;: {times}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>As fast as any engine that agrees with the reference on this machine, within {within:.0f}&#160;%: {times}.</source>
        <translation>Aussi rapide, à {within:.0f}&#160;% près, que tout moteur qui concorde avec la référence sur cet ordinateur&#160;: {times}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>As fast as any ONNX Runtime engine that agrees with the reference on this machine, within {within:.0f}&#160;%: {times}.</source>
        <translation>Aussi rapide, à {within:.0f}&#160;% près, que tout moteur ONNX Runtime qui concorde avec la référence sur cet ordinateur&#160;: {times}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>{ms:.0f}&#160;ms a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>{engine} on {device} {ms:.0f}&#160;ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/classifier.py"/>
        <source>Model “{id}” has no thresholds for the mean of eight orientations: leave --tta out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/classifier.py"/>
        <source>Each answer is the mean of eight orientations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>The CPU was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>{name} was found and started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>The CPU is used: {names} was found but failed to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>The CPU is used: no supported graphics processor was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>Device {name} was asked for, but there is none. Choose auto or cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>Device {name} was asked for, but it failed to start. Choose auto or cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>{name} was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/engines.py"/>
        <source>There is no engine {engine}. Choose one of: auto, {engines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/engines.py"/>
        <source>Engine {engine} needs the package onnxruntime, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/engines.py"/>
        <source>Engine {engine} needs PyTorch, which is not part of this edition. Choose auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/explainer.py"/>
        <source>Gradients need a PyTorch engine: choose one in the settings, or another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/explainer.py"/>
        <source>{file} of model “{id}” cannot be read. Install the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/gate_model.py"/>
        <source>{file} of model “{id}” is not what this version reads. Install the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/onnx_engine.py"/>
        <source>A graph of the model cannot be run by ONNX Runtime. Install the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/onnx_engine.py"/>
        <source>ONNX Runtime could not start device {device}. Choose auto or cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/onnx_engine.py"/>
        <source>Model “{id}” has no graphs for engine onnx-{precision}. Choose auto or torch-fp32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/references.py"/>
        <source>Model “{id}” has no reference answers: engines cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/references.py"/>
        <source>{file} of model “{id}” is not a file of references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/selfcheck.py"/>
        <source>Agrees with the reference answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/selfcheck.py"/>
        <source>Its agreement with the reference was not measured for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/selfcheck.py"/>
        <source>Its answers differ too much from the reference answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/database.py"/>
        <source>The worklist was written by a newer version of SkinApp. Install that version to see it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/keys.py"/>
        <source>This computer has no key store for the key of the worklist: it is not kept when SkinApp is closed, unless you choose a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/library.py"/>
        <source>The stored worklist cannot be opened: it is damaged, or its key is no longer in this computer's key store. It was left as it is; what you do now is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/library.py"/>
        <source>The worklist is open in another SkinApp. What you do here is not kept; close one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/library.py"/>
        <source>The worklist could not be written: the disk may be full or read-only. What you do now may not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/library.py"/>
        <source>The worklist is locked. Enter its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/library.py"/>
        <source>This is not the passphrase of the worklist, or its file is damaged. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/blocks.py"/>
        <source>The logo in the settings cannot be read. Choose it again.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Assessed {time} by SkinApp {version}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Dermoscopy triage report</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Photo {name}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Inside the square: what the model saw</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>SYNTHETIC SAMPLE, NOT A PATIENT</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>How it was computed</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Operating point</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Model</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Photo SHA-256</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Model SHA-256</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>PRELIMINARY, NOT SIGNED</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>No signature: preliminary</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Name</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Date</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Signature</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>The page size “{size}” is not known: choose A4 or Letter.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{field}: {count:,} characters, but a report takes at most {most:,}. Shorten it.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{field}: {count:,} lines, but a report takes at most {most:,}. Join some.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Place {place} of {places} in the reading order</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{name} ({time}, after the AI's answer was seen)</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{name} ({time}, before the AI's answer was seen)</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{first}; then {next}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Reader's own diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Warning</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Image quality</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>On skin or lens</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Scope score</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Not measured by this version</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Outline: aids to look closer, no verdicts</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{band}. Top probability {top} ({name}), entropy {bits:.2f} bits</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Likely diagnoses: for about 90 % of photos like the calibration photos such a set holds the true one</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Certainty: entropy is 0 bits where one diagnosis is certain, 3 where all eight are alike</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Outside scope. No figures are shown</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>No figures are shown</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Note</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Shown for</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>At</source>
        <comment>a moment</comment>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Because</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Outside validated use</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Probabilities</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Counted as malignant: {names}.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{mark} likely diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Malignant</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Benign</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>sum {share}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Calibration</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Squamous cell carcinoma</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>In the training data it is almost only in situ (Bowen's disease); invasive carcinoma is practically absent.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Model licence</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Limits</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Exit</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>At exit {exit}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Time</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{time} from decoded pixels to decision</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Engine</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{name} on {device}. {note}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{name}, fitted for {mode}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Urgent from</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{share} for {names} together</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Soon from</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{share} malignant sum, or a malignant likely diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Likely from</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{share} for a single diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Certain from</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{share} for the most probable, with what earlier exits say against it taken off</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Sensitivity</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Specificity</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Sensitivity, urgent</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>PPV, urgent</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{exit} of {exits}, full mode: all exits were run.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{exit} of {exits}, early mode: confident enough to stop; the blocks behind it were not run.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{exit} of {exits}, early mode: no exit before the last was confident enough to stop.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{n} blocks</source>
        <extracomment>singular: {n} block; clinical</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>not measured</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{share} (95 % interval {low} to {high}, n = {n:,})</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>PPV {ppv}, NPV {npv}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>At prevalence {share}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/fonts.py"/>
        <source>The report's fonts cannot be read. Reinstall SkinApp.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Good</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{score:.2f}; higher: less like the training photos; above 1: refused</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Area</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{number} of the square</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>At the edge</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{number} of the square's edge</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Diameter</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Asymmetry</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{value:.2f} (0: none)</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Border</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{value:.2f} (1: a disc)</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Colours</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{count} of 6</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/pdf.py"/>
        <source>A report takes at most {most} photos, but {count:,} are selected. Select fewer.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/pdf.py"/>
        <source>Page {page} of {pages}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/pdf.py"/>
        <source>The photo is not the one that was assessed, so no report was written.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/pdf.py"/>
        <source>The report does not fit on one page: shorten the notes, names or address.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/pdf.py"/>
        <source>The report “{name}” could not be written: {reason}. Choose another folder or name.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>No.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Photo</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Level</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Likely diagnoses</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Reader’s diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Page</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>{photos}, in reading order, assessed by SkinApp {version} until {time}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Dermoscopy triage summary</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Malignant: sum of the probabilities that count as malignant. A level is a place in the reading order: no diagnosis, no advice on management. A page belongs to the photo whose name stands on it; check that it is the right patient's.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Not in this report</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>outside validated use, see its page</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>not shown: refused by the gate</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>{point}, {mode}, model {model}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Decided at</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Decision support for evaluation and research. Not a cleared medical device.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>This translation was not reviewed by a native clinician.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Own diagnosis first: the AI's answer is hidden until the reader has entered one.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Not assessed yet.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>A place in the reading order: no diagnosis, no advice on management.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>none of these</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Among calibration photos of such low certainty the most probable diagnosis was more often wrong than right.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Nothing is known of how often the model is right on such a photo. Level and status stay as they are: a person assesses it.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Clinic</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Address</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Patient</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Patient ID</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Date of birth</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Lesion site</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Notes</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Urgent</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Unassessable</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Soon</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Routine</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>To be read first, before all other photos.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>The photo cannot be assessed. A person opens it right after the urgent ones.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>To be read after urgent photos and before routine ones.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>To be read in the usual order. Malignancy is not excluded.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Low</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Medium</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>High</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>early mode</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>full mode</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../skinapp/reports/texts.py"/>
        <source>{n:,} photos</source>
        <extracomment>singular: {n} photo; clinical</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>{at:%Y-%m-%d %H:%M:%S} UTC{zone}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>{ms:,.{digits}f}&#160;ms</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Open photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Paste photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Live &amp;camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Open synthetic &amp;samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Export PDF report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>P&amp;rint report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Show the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Select &amp;all photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Pause the photos that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Take waiting photos off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Put &amp;back what was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Keep the list with a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Previous photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;My diagnosis…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Assess again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Switch early exit / full &amp;depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Cancel, or dismiss message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Fit to window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;100 %: photo pixel by pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Turn by a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Next &amp;look at the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Back to &amp;colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Where the model looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Ma&amp;gnifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Measure: draw a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Measure: draw &amp;an outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Scale of t&amp;his photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Remove line and outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Pin this photo to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Blink between both photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Side by si&amp;de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Swip&amp;e between both photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Show the model's &amp;square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;About SkinApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/crash.py"/>
        <source>Something unexpected went wrong. SkinApp can go on; the last step was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/crash.py"/>
        <source>Something unexpected went wrong, and SkinApp has to end. The report names no file and no patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/export.py"/>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/export.py"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/export.py"/>
        <source>There is no photo to report. Open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/export.py"/>
        <source>There is nothing to report yet. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/judging.py"/>
        <source>This model has no operating point {point}: photos are placed at {used}. See the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/lock.py"/>
        <source>Choose a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/lock.py"/>
        <source>Start a new list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/logo.py"/>
        <source>“{name}” cannot be read: {reason}. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/logo.py"/>
        <source>This SVG refers to other files. Save the logo as PNG and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>Open photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>There is no photo in this folder. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>The clipboard holds no photo. Copy a picture or a photo file, then paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>There is no photo in what was dropped. Drop photos or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>Report saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>Open report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>The report is at the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>{photos} taken off the list. The files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>This photo cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/paper.py"/>
        <source>The printer does not take the report. Check that it is ready, or save the report as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>SkinApp reads dermoscopic photos of single skin lesions and suggests the order in which a clinician looks at them: urgent, soon, routine. A level is no diagnosis and no advice on management, and no level rules out a malignancy. Photos and results stay on this computer; nothing is stored but your settings, the encrypted worklist, a log without names, and the reports that you export.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Squamous cell carcinoma in the training data is almost only in situ (Bowen's disease). Invasive squamous cell carcinoma is practically absent: expect the model to miss it.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>About SkinApp</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Not loaded yet.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Versions</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Licences</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Exits</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Population</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Licence</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Attribution</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Measured figures</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>No live picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>{width:,} × {height:,} px · {rate:.0f} pictures a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Cancel the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Capture photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>On. Nothing is kept until you capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Space bar, {key}, or the camera's shutter. The photo is assessed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Space bar, or the camera's shutter. The photo is assessed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>No camera plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Network: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Network camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Video: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Video file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Synthetic camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Open video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Videos (*.mp4 *.avi *.mov *.mkv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Camera on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>The address stands in the camera's manual or app. Pictures come straight from the camera to this computer. The password is kept in the computer's key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>Network camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>Only if the camera asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>Empty: as kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/crash_report.py"/>
        <source>SkinApp has to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/crash_report.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/crash_report.py"/>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Everything here is optional and kept in memory only: what you change of the clinic until SkinApp is closed, the rest until another photo is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Patient &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Date of &amp;birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>&amp;Lesion site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Report of {photos}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Patient, if all photos are of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Patient and lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Page &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Lang&amp;uage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>{photos} of the selection left out. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/override.py"/>
        <source>Show figures outside validated use</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/override.py"/>
        <source>Your &amp;name</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/override.py"/>
        <source>&amp;Why</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/override.py"/>
        <source>Show figures</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/override.py"/>
        <source>Name and reason are kept with the assessment and printed on its report.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Keep the worklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Your list is then kept on this computer, encrypted. Whoever has the passphrase can read it. It cannot be recovered: without it the list is lost, but not the photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Keep the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Open the worklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Your list is encrypted with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Open the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>&amp;Repeat it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>At least {count} characters; some words that only you would put together are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Type the same passphrase in both lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Scale of this photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>The &amp;line that I drew along a scale is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>The photo is &amp;whole, and taken with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>&#160;mm long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Length of the line in millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Dermatoscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Remove this preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>&amp;Keep it for photos taken with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Dermatoscope and camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Name of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>A kept scale holds for uncropped photos of the same dermatoscope and camera, held to the skin at the same zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Nothing kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Settings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Set by an administrator for this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>In use now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>De&amp;faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Set everything to what it was at first; it counts when you press OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Take the settings of a file; they count when you press OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Write what the fields hold to a file, for another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Import settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>The settings of the file are shown. They count when you press OK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Export settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Settings written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>The language changes when SkinApp is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Wheel, or two fingers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Zoom about the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Drag, or arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Move the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Next and previous control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Mouse and focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/sources.py"/>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/sources.py"/>
        <source>Photos ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/banner.py"/>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/banner.py"/>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/banner.py"/>
        <source>Dismiss message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/banner.py"/>
        <source>Dismiss (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>Basis</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>of malignant photos soon or urgent</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>of other photos neither</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>Urgent sensitivity</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>of melanoma and squamous cell carcinoma urgent</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>Urgent PPV</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>of urgent photos melanoma or squamous cell carcinoma</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>Mode</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>{name}, measured on test photos:</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>Computed by</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty.py"/>
        <source>Certainty</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty.py"/>
        <source>The likely set: it holds the true diagnosis for about 90&#160;% of photos like the calibration photos.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty.py"/>
        <source>Highest probability</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty.py"/>
        <source>Entropy (0: one diagnosis, 3: all alike)</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty.py"/>
        <source>{bits:.2f}&#160;bits</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty_band.py"/>
        <source>Certainty: {band}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/empty_state.py"/>
        <source>SkinApp suggests the order in which dermoscopic photos are read: urgent, soon, routine. It makes no diagnosis and gives no advice on management. Photos stay on this computer.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/empty_state.py"/>
        <source>Drag files or folders here, paste a picture with Ctrl+V, or choose them.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/empty_state.py"/>
        <source>Drop dermoscopic photos here</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/empty_state.py"/>
        <source>Open photos…</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/empty_state.py"/>
        <source>Try synthetic samples</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_panel.py"/>
        <source>Stop c&amp;hecking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_panel.py"/>
        <source>C&amp;heck engines now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>One photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Whether its answers are close enough to the reference answers that come with the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Largest difference of any probability to the reference answers, and the largest that is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Time for one photo through all exits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Engines on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Being checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>{engine}, in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Exits of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Stopped at exit {last} of {exits}, which was confident enough; {left} not computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Full depth: all {exits} exits were computed, and the last one is the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>No exit before the last was confident enough: all {exits} were computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>Where the model looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>Exit {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>For</source>
        <comment>a diagnosis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>At</source>
        <comment>an exit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>{name}: where the model looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/group_filter.py"/>
        <source>{name}. Press to show only these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/header.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/header.py"/>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/header.py"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/header.py"/>
        <source>Photo {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/header.py"/>
        <source>No photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Freeze (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Zoom out (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Fit to window (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Mirror left and right (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Turn by a quarter (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Colour sharp edges (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Live, not an assessment. Capture a photo to get one.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Capture</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>After {seconds} s</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>At once</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Sharpest of {count}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>One picture</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>When to capture</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>How many pictures</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Sharpness</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Live triage</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Show while live</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Try again</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>No picture</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>{share:.0f}&#160;% of the sharpest in the last seconds</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Off, since your diagnosis comes first (settings).</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Looking…</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Off. The model looks at live pictures only when you switch this on.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>{rate:.1f} pictures a second looked at</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Camera controls</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Auto</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Automatic {control}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_view.py"/>
        <source>Live picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>My diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>Enter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>Enter my diagnosis (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>Enter my diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>Not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>{name}, {when}, after the AI's answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>{name}, {when}, before the AI's answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/page_preview.py"/>
        <source>Pre&amp;vious page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/page_preview.py"/>
        <source>Ne&amp;xt page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/page_preview.py"/>
        <source>Drawing the page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/page_preview.py"/>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_bar.py"/>
        <source>{width:,} × {height:,} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_bar.py"/>
        <source>decoded at {width:,} × {height:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_pair.py"/>
        <source>Pinned photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_pair.py"/>
        <source>Pinned: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_pair.py"/>
        <source>Line between both photos: left and right arrow keys move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_view.py"/>
        <source>{width} by {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_view.py"/>
        <source>The model sees this square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_view.py"/>
        <source>{length_mm:g}&#160;mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_view.py"/>
        <source>{look}; the model sees the photo in colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/point_table.py"/>
        <source>On test photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/point_table.py"/>
        <source>Malignant, read soon or urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/point_table.py"/>
        <source>Others, read routinely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/point_table.py"/>
        <source>Shown once the model is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/point_table.py"/>
        <source>Figures of the operating points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/probability_bars.py"/>
        <source>Malignant together</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/probability_bars.py"/>
        <source>Benign together</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/probability_bars.py"/>
        <source>Counted as malignant here: {names}. The line marks {threshold}, from which a photo is to be read soon. {mark} in the likely set.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/reading_panel.py"/>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/report_progress.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/report_progress.py"/>
        <source>Stop the report</source>
        <translation>Arrêter le rapport</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/report_progress.py"/>
        <source>Stop the report; nothing is written</source>
        <translation>Arrêter le rapport&#160;; rien n’est enregistré</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/report_progress.py"/>
        <source>Report: {percent} % done</source>
        <translation>Rapport&#160;: {percent} % terminé</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/ruler.py"/>
        <source>{length:,.0f}&#160;px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/ruler.py"/>
        <source>{length:.1f}&#160;mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/ruler.py"/>
        <source>{area:,.0f}&#160;px²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/ruler.py"/>
        <source>{area:.1f}&#160;mm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>{name}: browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Choose folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>{name}: choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>{name}: remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>No logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Choose logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Logo (*.png *.jpg *.jpeg *.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_badge.py"/>
        <source>Triage level: {title}. {meaning}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>Photos assessed</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>Paused, {photos} left</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>{photos} not assessed and not opened yet</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>{photos} to diagnose</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>{unopened:,} of {total:,} not opened yet</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>{photos}, all opened</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/withheld.py"/>
        <source>Show figures all the &amp;same…</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/withheld.py"/>
        <source>Show the &amp;list</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/withheld.py"/>
        <source>Low certainty</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/worklist_panel.py"/>
        <source>Worklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/worklist_panel.py"/>
        <source>Not kept after closing: Ctrl+K keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/worklist_panel.py"/>
        <source>{photos} selected: Ctrl+E reports them, Ctrl+P prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Synthetic sample</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Colour</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Grey</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Red channel</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Green channel</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Blue channel</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>More contrast</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Vessels (erythema index)</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Pigment (melanin index)</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Attention, for any diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Relevance for a diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Covering places (slow check)</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Gradient for a diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>needs a PyTorch engine</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Bright: where attention gathered, whatever the diagnosis.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Bright: what counted for {name}.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Bright: covering it makes {name} less probable.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Bright: attention that counted for {name}.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>A map shows what the computation used, not why, and not whether the answer is right.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Not assessed</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>To diagnose</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Stop at the first exit that is confident enough (M switches)</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Compute every exit of the model (M switches)</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{share} ({low:.1f} to {high}, n&#160;=&#160;{n:,})</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>For now the engine is chosen automatically.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The settings are back to what works: {name} on {device}.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Your diagnosis first</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The AI's answer stays hidden until you have entered your own: press D.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Loading engine…</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Photos wait until it is there.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Loading model…</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>You can open a photo already: it is assessed as soon as the model is there.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Ready</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Open a dermoscopic photo to see where it belongs in the reading order.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Cancelled</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Nothing was decided about this photo. Press R to assess it again.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Nothing was decided about this photo. Press R to try again.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Model {name}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The photo is assessed right after.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Checking engines…</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The photo is assessed right after. The check can be stopped in the settings.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>This happens once. The photo is assessed right after.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Reading photo…</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Assessing…</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The exits answer one after the other.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The model is being loaded.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>No model is loaded yet.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{name} on {device}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Not checked since SkinApp was started. The check compares the answers of every engine, on synthetic samples, with the reference answers that come with the model. It takes some seconds.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Checking engine {number} of {count}… Device: {device}.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The check could not be finished. Device: {device}.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Stopped after {done} of {count} engines. Device: {device}.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Checked at {at:%H:%M} on synthetic samples. Device: {device}.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Where the answer is hidden, so is this.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Computing… {share:.0f}&#160;%</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Stopped. Choose a method to compute a map.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Nothing was found.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Cannot be read</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{group} · {share} malignant</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>My diagnosis: {name}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Not opened yet</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Placed at {name}, {mode}</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{done:,} of {total:,} assessed</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{per_second:.1f} a second</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{time} left</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{seconds}&#160;s</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{minutes}&#160;min</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{hours:.1f}&#160;h</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/worker.py"/>
        <source>This model cannot tell where it looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Probabilities are calibrated to a reference population in which about one lesion in five is malignant, most of it from two centres and on light skin. Where malignant lesions are rarer, a given probability overstates the risk.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Weights: CC BY-NC 4.0, for non-commercial use only.</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Trained on HAM10000 (Tschandl, Rosendahl, Kittler, Scientific Data 5, 180161, 2018, doi:10.7910/DVN/DBW86T; CC BY-NC 4.0) and on images of the MSK, UDA and SONIC collections of the ISIC Archive (CC0 in the ISIC challenges 2016 to 2018, CC BY-NC 4.0 as part of ISIC 2019). Started from a ViT-S/14 descended from DINOv2-small (Apache-2.0) and tuned on image saliency since (MIT).</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Balanced accuracy, full</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Malignant AUC, full</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Balanced accuracy, early</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Malignant AUC, early</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Share of the blocks computed, early</source>
        <extracomment>clinical</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
