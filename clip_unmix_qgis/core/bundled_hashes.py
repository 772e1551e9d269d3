"""SHA-256 of the weights and cards in models/. Written by `make hashes`, never by hand."""

SHA256 = {
    "anchors.json": "4a4b2ab4db2730f1adb37bba907eff38e5918ea211a09278acfd435ee819724c",
    "anchors.safetensors": "1079a244f8fbc8a3b2755c2b0ab47944a8dbb5c8efb7b185d5a184b51cfd2655",
    "attributes.json": "6cb70c5fe3a70226f6d70d8f76a3cacfd5fd5aae8edb500c4c8e98c3c9443c50",
    "attributes.safetensors": "8580de93d773bb491a3b3b85f90228455864f3a1e709888834e111f539ea100b",
    "calibration.json": "5c77410099d2bcc70095766a4ae6ec8898ecece8f4b45029740611731b26ee51",
    "calibration.safetensors": "4024991d3321f420bed428233754817e00308fd1e1cdba4eeee3e997eb18b988",
    "endmember_decoder.json": "686da3ed3fafea54d22d509e1de21fc89ce029c1dbfbfbb99123e2ab24bd0caf",
    "endmember_decoder.safetensors": "3fbe5e1652fce3af6b8a9ca697fdf14b6dfc4cde76f621cbf89b58b21b973aa2",
    "frequent_words.json": "9ef37ebb3202f5a70b46ba2845e61441dda06f08d36925f934949551b2131bba",
    "frequent_words.safetensors": "b283bd47957aee76c68e69d9812be91020bb4032caad87ba3fe5591391eaa80e",
    "penalty_weights.json": "75e7befddabb7a330b7ac98ef47172aeae603fb070be454b4a7c97e8b2613953",
    "penalty_weights.safetensors": "8078be1452799df0eeba5d898a40f469dce4abe2010f9a5556675e9b5a739cc5",
    "spectral_encoder.json": "be3b15bc3342ddfc90ffd3728c6cb14c7079e616e16a2269b7520e70fe3ddc17",
    "spectral_encoder.safetensors": "1f62b99cbc68bfa68c1fa629b27d4b6019bd4db547d8b58d930eef6d6ca2587d",
    "text_tower.json": "6f9a8b1aabd9be31137c2bb7e7c7ea08162e44d22a0ffbc81b242de4461ccb79",
    "text_tower.safetensors": "02f6716c62270e93cf76e0b1f3d9d07c40abedd40cc12e3ff7282b1ee8f97ced",
    "vocabulary.json": "039b3c33f2432582d41bc812c3baea7bd0162d9e110ff963d777928bcbfb5831",
    "vocabulary.safetensors": "dd0bf0b6f234134665f10641f9142dab20cf4d2741db8b80fcf27fbafe7808fe",
}
